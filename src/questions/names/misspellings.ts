import { anyLetter, type Pattern } from './rows-with.ts';

/** What a name holds if it holds a text with one error in it. */
export interface Misspelling {
  readonly pattern: Pattern;
  /** The letters of the text from here to before there are not as they were; all others are. */
  readonly from: number;
  readonly to: number;
}

/**
 * What a name holds if it holds the text with one letter left out, added, taken for another or swapped with its neighbour:
 * for 清远市 a name that holds 远市, 清市, 清远, 远清市, 清市远 or 清?市. Errors at the edges are among the letters left out.
 */
export function misspellings(typed: Pattern): readonly Misspelling[] {
  const inner = typed.slice(1, -1).map((_, i) => i + 1);
  return [
    ...typed.map((_, i) => ({ pattern: typed.toSpliced(i, 1), from: i, to: i + 1 })),
    ...inner.map((i) => ({ pattern: typed.with(i, anyLetter), from: i, to: i + 1 })),
    ...inner.slice(1).map((i) => ({ pattern: typed.toSpliced(i, 0, anyLetter), from: i, to: i })),
    ...typed.slice(1).flatMap((_, i) => swapped(typed, i)),
  ];
}

function swapped(typed: Pattern, at: number): readonly Misspelling[] {
  const [one = 0, two = 0] = typed.slice(at, at + 2);
  return one === two ? [] : [{ pattern: typed.toSpliced(at, 2, two, one), from: at, to: at + 2 }];
}

/**
 * Patterns of which a name holds one if it holds the text with one error: every misspelling, or instead of all that leave a half of
 * the text as it is that half, where it is rare. An error, were it a swap in the middle, leaves one of the halves.
 */
export function misspeltPatterns(typed: Pattern, isRare: (half: Pattern) => boolean): readonly Pattern[] {
  const middle = typed.length >> 1;
  const left = typed.slice(0, middle);
  const right = typed.slice(middle + 1);
  const [leftIsRare, rightIsRare] = [isRare(left), isRare(right)];
  const others = misspellings(typed).filter(
    ({ from, to }) => !(leftIsRare && from >= middle) && !(rightIsRare && to <= middle + 1),
  );
  return [
    ...(leftIsRare ? [left] : []),
    ...(rightIsRare ? [right] : []),
    ...others.map(({ pattern }) => pattern),
  ];
}
