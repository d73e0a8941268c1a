import {
  cut,
  edges,
  gramAt,
  gramsBeginning,
  keyOf,
  letterAt,
  rowsOf,
  type GramIndex,
  type Width,
} from './gram-index.ts';

/** Letters that stand one after the other in a text (numbers of UTF-16 units), and `anyLetter` in one place. */
export type Pattern = readonly number[];

/** Stands for one letter, whichever. */
export const anyLetter = -1;

/** The pattern of a text. */
export function patternOf(text: string): Pattern {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** The pattern of a text's beginning. */
export function beginning(text: string): Pattern {
  return [edges.before, ...patternOf(text)];
}

/** The pattern of a text and nothing else. */
export function whole(text: string): Pattern {
  return [...beginning(text), edges.after];
}

/** The rows that may hold a pattern, upward: all that do, and some that hold its parts only. */
export function rowsWith(index: GramIndex, pattern: Pattern): Uint32Array {
  const gap = pattern.indexOf(anyLetter);
  const grams = gramsIn(index, pattern, gap);
  if (grams === undefined) return none;
  const [rarest, ...others] = grams;
  const isCheap = (index.counts[rarest ?? -1] ?? Infinity) <= cheap;
  if (gap >= 0 && !isCheap) return unionOf(filled(index, pattern, gap).map((each) => rowsWith(index, each)));
  if (rarest === undefined) return rowsBeginning(index, pattern);
  let rows = rowsOf(index, rarest);
  for (const gram of others) {
    if (rows.length <= fewest || (index.counts[gram] ?? 0) > rows.length * farMore) break;
    rows = common(rows, rowsOf(index, gram));
  }
  return rows;
}

/** Whether few rows hold a pattern, as far as that can be told soon. */
export function isRare(index: GramIndex, pattern: Pattern): boolean {
  const grams = gramsIn(index, pattern, -1);
  if (grams === undefined) return true;
  return (index.counts[grams[0] ?? -1] ?? Infinity) <= soon && rowsWith(index, pattern).length <= few;
}

const soon = 20_000;
const few = 50;

/** So many rows are looked at in less time than it takes to learn which of them to leave out. */
const cheap = 200;
const fewest = 8;

/** So many times as many rows are gone through in less time than it takes to look at each of the fewer. */
const farMore = 20;

const none = new Uint32Array();

/** The whole grams of a pattern, the rarest first; undefined if one of them is in no row. */
function gramsIn(index: GramIndex, pattern: Pattern, gap: number): readonly number[] | undefined {
  const grams: number[] = [];
  for (let at = 0; at <= pattern.length - index.width; at++) {
    if (gap >= at && gap < at + index.width) continue;
    const gram = gramAt(index, keyOf(pattern, at, index.width));
    if (gram < 0) return undefined;
    grams.push(gram);
  }
  return grams.sort((a, b) => (index.counts[a] ?? 0) - (index.counts[b] ?? 0));
}

/** The pattern with each letter in its gap that stands there in some gram. */
function filled(index: GramIndex, pattern: Pattern, gap: number): readonly Pattern[] {
  const at = Math.max(0, gap - index.width + 1);
  const before = pattern.slice(at, gap);
  const [from, to] = gramsBeginning(index, before);
  const letters = new Set<number>();
  for (let gram = from; gram < to; gram++) {
    const key = index.keys[gram] ?? 0;
    const letter = letterAt(key, before.length, index.width);
    if (letter !== edges.after && fits(key, pattern, { at, gap, width: index.width })) letters.add(letter);
  }
  return Array.from(letters, (letter) => pattern.with(gap, letter));
}

/** Whether what follows the gap in a gram follows it in the pattern too. */
function fits(
  key: number,
  pattern: Pattern,
  { at, gap, width }: { readonly at: number; readonly gap: number; readonly width: Width },
): boolean {
  for (let place = gap + 1; place < Math.min(at + width, pattern.length); place++) {
    if (cut(letterAt(key, place - at, width), width) !== cut(pattern[place] ?? 0, width)) return false;
  }
  return true;
}

/** The rows with a gram that begins with these few letters. */
function rowsBeginning(index: GramIndex, letters: Pattern): Uint32Array {
  const [from, to] = gramsBeginning(index, letters);
  return unionOf(Array.from({ length: to - from }, (_, i) => rowsOf(index, from + i)));
}

function unionOf(lists: readonly Uint32Array[]): Uint32Array {
  const filledLists = lists.filter(({ length }) => length > 0);
  if (filledLists.length <= 1) return filledLists[0] ?? none;
  const all = new Uint32Array(filledLists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of filledLists) {
    all.set(list, length);
    length += list.length;
  }
  all.sort();
  let kept = 0;
  for (const [i, row] of all.entries()) if (i === 0 || row !== all[i - 1]) all[kept++] = row;
  return all.subarray(0, kept);
}

function common(rows: Uint32Array, others: Uint32Array): Uint32Array {
  let kept = 0;
  let at = 0;
  for (const row of rows) {
    while ((others[at] ?? Infinity) < row) at++;
    if (others[at] === row) rows[kept++] = row;
  }
  return rows.subarray(0, kept);
}
