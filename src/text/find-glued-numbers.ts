import type { Span } from '../std/span.ts';
import type { TextLine } from './text-line.ts';

/**
 * Page numbers that a PDF prints without a gap before the first line of the page below them: 12本一致，经济潜力充分发挥. Alone such a
 * figure may be the text's own; here each is one more than that of the page before it, three pages running, a page's lines apart.
 */
export function findGluedNumbers(lines: readonly TextLine[]): readonly Span[] {
  const openings = lines.flatMap((line, index) => {
    const digits = gluedNumber.exec(line.text)?.[0];
    return digits === undefined ? [] : [{ index, digits, start: line.span.start }];
  });
  if (openings.length < fewestPages) return [];
  const runs = new Map<number, Opening[]>();
  for (const opening of openings) {
    const page = Number(opening.digits);
    const before = runs.get(page - 1);
    const last = before?.at(-1);
    const goesOn = before !== undefined && last !== undefined && isPageApart(last.index, opening.index);
    const run = goesOn ? before : [];
    run.push(opening);
    if (goesOn) runs.delete(page - 1);
    runs.set(page, run);
  }
  return [...runs.values()]
    .filter((run) => run.length >= fewestPages)
    .flat()
    .map(({ start, digits }) => ({ start, end: start + digits.length }))
    .toSorted((a, b) => a.start - b.start);
}

interface Opening {
  /** Of the line. */
  readonly index: number;
  readonly digits: string;
  readonly start: number;
}

const fewestPages = 3;

/** A printed page has so many lines. */
function isPageApart(one: number, other: number): boolean {
  return other - one >= 12 && other - one <= 60;
}

const gluedNumber = /^\d{1,3}(?=[\u3400-\u9fff])/;
