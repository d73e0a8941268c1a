import type { Report } from '../std/finding.ts';
import { breakUnbrokenText } from './break-unbroken-text.ts';
import { joinLines } from './join-lines.ts';
import { joinPieces } from './join-pieces.ts';
import { mappedText } from './mapped-text.ts';
import { removeMarkdown } from './remove-markdown.ts';
import { removePageFurniture } from './remove-page-furniture.ts';
import { removeSpaces } from './remove-spaces.ts';
import type { RepairedText } from './repaired-text.ts';
import { removeSiteFrame } from './remove-site-frame.ts';
import { splitRunOnLines } from './split-run-on-lines.ts';
import { straightenCharacters } from './straighten-characters.ts';
import { undoBoldPrint } from './undo-bold-print.ts';

/**
 * Undoes what layout did to a document: one paragraph, heading or table row a line, words whole, characters as meant,
 * and the way back for each of them. 推动传统产\n\n业绿色低碳发展 reads 推动传统产业绿色低碳发展.
 */
export function repairText(documentId: string, original: string, report: Report): RepairedText {
  const straight = splitRunOnLines(
    removeSiteFrame(
      undoBoldPrint(breakUnbrokenText(straightenCharacters(removeMarkdown(mappedText(original))))),
    ),
  );
  const whole = joinLines(joinPieces(removePageFurniture(straight)), (start, end) =>
    report({ rule: 'text/cut-line', reason: 'The line stops inside a sentence.', documentId, start, end }),
  );
  const { text, offsets } = removeSpaces(whole.mapped, whole.tableLines);
  return { documentId, original, text, offsets, tables: tableSpans(text, whole.tableLines) };
}

/** Runs of table lines, as ranges of the text. */
function tableSpans(text: string, tableLines: ReadonlySet<number>): RepairedText['tables'] {
  const tables: { start: number; end: number }[] = [];
  let start = 0;
  text.split('\n').forEach((line, index) => {
    const end = start + line.length;
    const last = tables.at(-1);
    if (tableLines.has(index)) {
      if (last && tableLines.has(index - 1)) last.end = end;
      else tables.push({ start, end });
    }
    start = end + 1;
  });
  return tables;
}
