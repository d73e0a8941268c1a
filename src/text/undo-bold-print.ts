import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';
import { readNumbering } from './read-numbering.ts';

/**
 * Takes away what bold print repeats. Bold type made by printing a heading several times, each a hair aside, comes out of a
 * page as 推动传统产业绿色低碳发展。×4, 1.1.1.1. or 5555GGGG++++绿色。×4: run by run, each run whole. Honest text that comes
 * twice (家家户户, 10000) stays: only a chain of runs from the line's start, a long one among them, is print.
 */
export function undoBoldPrint(mapped: MappedText): MappedText {
  const edits: Edit[] = [];
  for (const line of mapped.text.matchAll(/[^\n]+/g)) {
    const beginning = line[0].slice(0, longestHeading);
    const copies = printedCopies(beginning) ?? doubledHeading(beginning);
    for (const { start, end } of copies)
      edits.push({ start: line.index + start, end: line.index + end, replacement: '' });
  }
  return editText(mapped, edits);
}

/** In characters, all copies together: bold print stands at a line's beginning. */
const longestHeading = 600;

interface Copies {
  readonly start: number;
  readonly end: number;
}

/** Four characters or more, three to six times in a row: the proof that a line has bold print, and how bold. */
const longRun = /(\S[^\n]{3,59}?)(?: ?\1){2,5}/;

function printedCopies(line: string): readonly Copies[] | undefined {
  const run = longRun.exec(line);
  const words = run?.[1];
  if (!run || words === undefined || !/[\u3400-\u9fff]/.test(words)) return undefined;
  const times = run[0].split(words).length - 1;
  const starts = [0, readNumbering(line)?.length ?? 0];
  return starts.map((start) => chainOfRuns(line, start, times)).find(({ end }) => end > run.index)?.copies;
}

/** The runs printed so often that follow one another from an offset on, however short: 3.3.3.3.建设建设建设建设5555GGGG++++. */
function chainOfRuns(
  line: string,
  from: number,
  times: number,
): { readonly copies: readonly Copies[]; readonly end: number } {
  const run = new RegExp(`(\\S(?:[^\\n]{0,59}?\\S)?)(?: ?\\1){${times - 1}} ?`, 'y');
  const copies: Copies[] = [];
  run.lastIndex = from;
  let end = from;
  for (let found = run.exec(line); found; found = run.exec(line)) {
    end = run.lastIndex;
    copies.push({ start: found.index + (found[1]?.length ?? 0), end });
  }
  return { copies, end };
}

/** 1.推动科技创新。推动科技创新。: no writer begins a paragraph with the same sentence twice. */
function doubledHeading(line: string): readonly Copies[] {
  const from = readNumbering(line)?.length ?? 0;
  const doubled =
    /^([^。\n]{5,60}。)\1/.exec(line.slice(from)) ?? /^([^。\n]{6,60})\1$/.exec(line.slice(from));
  const words = doubled?.[1];
  if (words === undefined || !/[\u3400-\u9fff]{4}/.test(words)) return [];
  return [{ start: from + words.length, end: from + 2 * words.length }];
}
