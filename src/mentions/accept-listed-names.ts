import type { PatternedName } from './find-patterned-names.ts';

/** The names that stand: those sure by themselves, and those beside one in the same list (天安智谷、华大电商孵化器). */
export function acceptListedNames(
  text: string,
  names: readonly PatternedName[],
  others: readonly { readonly start: number; readonly end: number }[],
): readonly PatternedName[] {
  const ends = new Set(others.map(({ end }) => end));
  const starts = new Set(others.map(({ start }) => start));
  const sure = new Set(names.filter(({ isSure }) => isSure));
  for (const name of sure) {
    ends.add(name.end);
    starts.add(name.start);
  }
  for (const pass of [names, names.toReversed(), names])
    for (const name of pass) {
      if (
        sure.has(name) ||
        !(ends.has(endBefore(text, name.start)) || starts.has(startAfter(text, name.end)))
      )
        continue;
      sure.add(name);
      ends.add(name.end);
      starts.add(name.start);
    }
  return names.filter((name) => sure.has(name));
}

/** Where the list's item before `start` ends, or -1. */
function endBefore(text: string, start: number): number {
  const match = /[”]?(?:、|和|及|与|以及)[“]?$/u.exec(text.slice(Math.max(0, start - 4), start));
  return match === null ? -1 : start - match[0].length;
}

function startAfter(text: string, end: number): number {
  const match = /^[”]?(?:、|和|及|与|以及)[“]?/u.exec(text.slice(end, end + 4));
  return match === null ? -1 : end + match[0].length;
}
