import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';

/**
 * Takes away what bold print repeats. Bold type made by printing a heading four times, each a hair aside, comes out of a page as
 * 推动传统产业绿色低碳发展。×4, 1.1.1.1. or 5555GGGG++++绿色。×4: run by run, each run whole. What comes three times or more in a
 * row, without a gap, is print; what comes twice may be honest text and stays.
 */
export function undoBoldPrint(mapped: MappedText): MappedText {
  const edits: Edit[] = [];
  for (const line of mapped.text.matchAll(/[^\n]+/g)) {
    const times = timesPrinted(line[0]);
    if (times !== undefined) edits.push(...dropCopies(line[0], line.index, times));
  }
  return editText(mapped, edits);
}

/** A run of at least four characters that comes three to six times: the proof that the line has bold print, and how bold. */
const printedRun = /([^\s]{4,40}?)\1{2,5}(?!\1)/;
/** A spaced-out name printed so: 清 远 市 人 民 政 府×4. A space may have been lost between the copies. */
const spacedRun = /(\S(?: \S){3,20}) ?\1(?: ?\1){1,4}/;

function timesPrinted(line: string): number | undefined {
  const run = printedRun.exec(line) ?? spacedRun.exec(line);
  if (!run?.[1] || !/[\u3400-\u9fff]/.test(run[1])) return undefined;
  return Math.round(run[0].length / run[1].length);
}

/** In a line known to be printed so often, every run that comes that often loses its copies, however short. */
function dropCopies(line: string, offset: number, times: number): Edit[] {
  const runs = new RegExp(`(\\S(?: \\S){3,20})(?: ?\\1){${times - 1}}|(\\S{1,40}?)\\2{${times - 1}}`, 'g');
  return [...line.matchAll(runs)].map((run) => ({
    start: offset + run.index + (run[1] ?? run[2] ?? '').length,
    end: offset + run.index + run[0].length,
    replacement: '',
  }));
}
