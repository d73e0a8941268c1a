import type { Letters } from './letters.ts';

/**
 * Whether at most one letter was left out, added, taken for another or swapped with its neighbour between what was typed and
 * the name, or a part of it: 清远市科学枝术局 for 清远市科学技术局. Two letters must be typed.
 */
export function isOneErrorOff(typed: Letters, name: Letters, extent: 'whole' | 'part'): boolean {
  if (extent === 'whole') return isOffFrom(typed, name, { from: name.from, isWhole: true });
  for (let from = name.from; from <= name.to; from++) {
    if (mayBegin(typed, name, from) && isOffFrom(typed, name, { from, isWhole: false })) return true;
  }
  return false;
}

/** One of the first two letters stands where it should, or the second where the first should: most places are passed over by this. */
function mayBegin({ units, from }: Letters, name: Letters, place: number): boolean {
  const letter = name.units[place];
  const second = units[from + 1];
  return units[from] === letter || second === letter || second === name.units[place + 1];
}

interface Start {
  /** Where in the name. */
  readonly from: number;
  /** Whether nothing of the name may follow. */
  readonly isWhole: boolean;
}

/** If there is one error, it may be taken to be where the two first differ. */
function isOffFrom(typed: Letters, name: Letters, { from, isWhole }: Start): boolean {
  let at = typed.from;
  let place = from;
  while (at < typed.to && place < name.to && typed.units[at] === name.units[place]) {
    at++;
    place++;
  }
  if (at === typed.to) return !isWhole || name.to - place <= 1;
  // What is left of both decides which errors it may be where the whole name is meant; a part may end anywhere.
  const longer = typed.to - at - (name.to - place);
  return (
    ((!isWhole || longer === 0) && isAlike(typed, name, { at: at + 1, shift: place - at })) ||
    ((!isWhole || longer === 1) && isAlike(typed, name, { at: at + 1, shift: place - at - 1 })) ||
    ((!isWhole || longer === -1) && isAlike(typed, name, { at, shift: place - at + 1 })) ||
    ((!isWhole || longer === 0) &&
      isSwapped(typed, name, { at, shift: place - at }) &&
      isAlike(typed, name, { at: at + 2, shift: place - at }))
  );
}

interface Rest {
  /** From which letter typed on. */
  readonly at: number;
  /** How much further on it stands in the name's run. */
  readonly shift: number;
}

function isAlike(typed: Letters, name: Letters, { at, shift }: Rest): boolean {
  if (typed.to + shift > name.to) return false;
  for (let i = at; i < typed.to; i++) if (typed.units[i] !== name.units[i + shift]) return false;
  return true;
}

function isSwapped(typed: Letters, name: Letters, { at, shift }: Rest): boolean {
  if (at + 2 > typed.to || at + 2 + shift > name.to) return false;
  return typed.units[at] === name.units[at + 1 + shift] && typed.units[at + 1] === name.units[at + shift];
}
