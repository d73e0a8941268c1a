import { anyLetter, patternOf, type Pattern } from './rows-with.ts';

/**
 * What a name holds if it holds the text with one letter left out, added, taken for another or swapped with its neighbour:
 * for 清远市 a name that holds 远市, 清市, 清远, 远清市, 清市远 or 清?市. Errors at the edges are among the letters left out.
 */
export function misspellings(text: string): readonly Pattern[] {
  const typed = patternOf(text);
  const inner = typed.slice(1, -1).map((_, i) => i + 1);
  return [
    ...typed.map((_, i) => typed.toSpliced(i, 1)),
    ...inner.map((i) => typed.with(i, anyLetter)),
    ...inner.slice(1).map((i) => typed.toSpliced(i, 0, anyLetter)),
    ...typed.slice(1).flatMap((_, i) => swapped(typed, i)),
  ];
}

function swapped(typed: Pattern, at: number): readonly Pattern[] {
  const [one = 0, two = 0] = typed.slice(at, at + 2);
  return one === two ? [] : [typed.toSpliced(at, 2, two, one)];
}
