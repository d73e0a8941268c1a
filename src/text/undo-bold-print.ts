import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';
import { readNumbering } from './read-numbering.ts';
import { readLines } from './text-line.ts';

/**
 * Takes away what bold print repeats. Bold type made by printing a heading several times, each a hair aside, comes out of a
 * page as 推动传统产业绿色低碳发展。×4, 1.1.1.1. or 5555GGGG++++绿色。×4: run by run, each run whole. Honest text that comes
 * twice (家家户户, 10000) stays: only a chain of runs from the line's start, a long one among them, is print.
 */
export function undoBoldPrint(mapped: MappedText): MappedText {
  const edits: Edit[] = [];
  for (const { text, span } of readLines(mapped)) {
    if (text.length < shortestPrint) continue;
    const beginning = text.slice(0, longestHeading);
    const numbering = readNumbering(beginning)?.length ?? 0;
    const copies =
      printedCopies(beginning, 0) ??
      (numbering > 0 ? printedCopies(beginning, numbering) : undefined) ??
      doubledHeading(beginning, numbering);
    for (const { start, end } of copies)
      edits.push({ start: span.start + start, end: span.start + end, replacement: '' });
  }
  return editText(mapped, edits);
}

/** A heading of four characters twice. */
const shortestPrint = 8;
/** In characters, all copies together: bold print stands at a line's beginning. */
const longestHeading = 600;

interface Copies {
  readonly start: number;
  readonly end: number;
}

/** What comes three to six times in a row tells how often the line was printed. */
const firstRun = /(\S(?:[^\n]{0,59}?\S)?)(?: ?\1){2,5}/y;

/** The runs printed so often that follow one another from an offset on, however short: 3.3.3.3.建设建设建设建设5555GGGG++++. */
function printedCopies(line: string, from: number): readonly Copies[] | undefined {
  if (!mayRepeat(line, from)) return undefined;
  firstRun.lastIndex = from;
  const first = firstRun.exec(line);
  if (!first?.[1]) return undefined;
  const times = first[0].split(first[1]).length - 1;
  const run = new RegExp(`(\\S(?:[^\\n]{0,59}?\\S)?)(?: ?\\1){${times - 1}} ?`, 'y');
  const copies: Copies[] = [];
  let isPrint = false;
  run.lastIndex = from;
  for (let found = run.exec(line); found; found = run.exec(line)) {
    const words = found[1] ?? '';
    isPrint ||= words.length >= 4 && /[\u3400-\u9fff]/.test(words);
    copies.push({ start: found.index + words.length, end: run.lastIndex });
  }
  return isPrint ? copies : undefined;
}

/** Whether the first sign comes twice more as soon as it must where a run of at most 61 characters is printed three times. */
function mayRepeat(line: string, from: number): boolean {
  const second = line.indexOf(line.charAt(from), from + 1);
  if (second < 0 || second > from + longestRun) return false;
  const third = line.indexOf(line.charAt(from), second + 1);
  return third >= 0 && third <= from + 2 * longestRun;
}

/** With the blank between two prints. */
const longestRun = 62;

/** 1.推动科技创新。推动科技创新。: no writer begins a paragraph with the same sentence twice. */
function doubledHeading(line: string, from: number): readonly Copies[] {
  const body = line.slice(from);
  const end = body.indexOf('。') + 1;
  const half =
    end > 5 && end <= 61 && body.startsWith(body.slice(0, end), end) ? end : halfOf(body.trimEnd());
  return half === undefined || !/[\u3400-\u9fff]{4}/.test(body.slice(0, half))
    ? []
    : [{ start: from + half, end: from + 2 * half }];
}

/** Where the second half repeats the first. */
function halfOf(body: string): number | undefined {
  const half = body.length / 2;
  return half >= 6 && half <= 60 && Number.isInteger(half) && body.startsWith(body.slice(0, half), half)
    ? half
    : undefined;
}
