import type { PatternedName } from './find-patterned-names.ts';

/** The names that stand: those sure by themselves, and those beside one in the same list (天安智谷、华大电商孵化器). */
export function acceptListedNames(
  text: string,
  names: readonly PatternedName[],
  others: readonly { readonly start: number; readonly end: number }[],
): readonly PatternedName[] {
  if (names.every(({ isSure }) => isSure)) return names;
  const ends = new Set(others.map(({ end }) => end));
  const starts = new Set(others.map(({ start }) => start));
  const sure = new Set(names.filter((name) => name.isSure || isListHead(text, name)));
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
  for (const row of longRows(text, names)) for (const name of row) sure.add(name);
  return names.filter((name) => sure.has(name));
}

/** 三农科技服务站：… and 35.高技能人才公共实训基地。 open a clause as the name of what it tells of. */
function isListHead(text: string, { start, end }: PatternedName): boolean {
  const lead = text.slice(0, start);
  if (text.charAt(end) === '。') return /^\d{1,2}[.．、]\s*$/u.test(lead);
  return text.charAt(end) === '：' && /^[\d.、（）()一二三四五六七八九十\s“]*$/u.test(lead);
}

/** Three or more side by side before what sums them up: 风投大厦、新三板大厦、创投小镇等功能区, …光电产业园三大科技园区. */
function longRows(text: string, names: readonly PatternedName[]): readonly (readonly PatternedName[])[] {
  const rows: PatternedName[][] = [];
  for (const name of names) {
    const row = rows.at(-1);
    if (row !== undefined && endBefore(text, name.start) === row.at(-1)?.end) row.push(name);
    else rows.push([name]);
  }
  return rows.filter((row) => row.length >= 3 && summary.test(text.slice(row.at(-1)?.end)));
}

const summary = /^(?:等|[二三四五六七八九十两\d]+[大个家])/u;

/** Where the list's item before `start` ends, or -1. */
function endBefore(text: string, start: number): number {
  const match = /[”]?(?:、|和|及|与|以及)[“]?$/u.exec(text.slice(Math.max(0, start - 4), start));
  return match === null ? -1 : start - match[0].length;
}

function startAfter(text: string, end: number): number {
  const match = /^[”]?(?:、|和|及|与|以及)[“]?/u.exec(text.slice(end, end + 4));
  return match === null ? -1 : end + match[0].length;
}
