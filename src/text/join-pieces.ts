import { endsInSign, signSet } from '../std/next-sign.ts';
import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';
import { readNumbering } from './read-numbering.ts';
import { readLines, type TextLine } from './text-line.ts';

/**
 * Puts a printed line together that came out of a PDF in pieces, a piece ending at each punctuation mark or before one: （二）/
 * 推进…应用。/ 加快推广航空电子货运 is one line where the pieces are as wide together as the page. Only in a text that is full of such pieces.
 */
export function joinPieces(mapped: MappedText): MappedText {
  const lines = readLines(mapped);
  const cut = lines.filter(isCutAtComma);
  const enough = Math.max(5, 0.03 * lines.length);
  const widest = cut.reduce((most, { width }) => Math.max(most, width), 0);
  // Where a page is full of lines that end so by chance, few of them are narrow.
  if (cut.filter((line) => line.width < 0.75 * widest).length < enough) return mapped;
  const width = pageWidth(lines);
  if (cut.filter((line) => line.width < width - slack).length < enough) return mapped;
  const edits: Edit[] = [];
  for (let first = 0; first < lines.length;) {
    const last = lastPiece(lines, first, width);
    for (let i = first + 1; i <= last; i++) {
      const [before, line] = [lines[i - 1], lines[i]];
      if (before && line) edits.push({ start: before.span.end, end: line.span.start, replacement: '' });
    }
    first = last + 1;
  }
  return editText(mapped, edits);
}

/** The width that the widest lines share: most lines are pieces, and narrower. */
function pageWidth(lines: readonly TextLine[]): number {
  const widths = Float64Array.from(lines, ({ width }) => width)
    .sort()
    .reverse();
  const enough = Math.max(3, Math.floor(0.02 * lines.length));
  return widths.find((width, i) => width <= mostWidth && width - (widths[i + enough - 1] ?? 0) <= slack) ?? 0;
}

/** No page has longer lines of Chinese. */
const mostWidth = 60;

/** By so much a full line may be narrower than the page: the two characters by which a paragraph's first is set in, half a mark. */
const slack = 3.5;

const commas = signSet('，、');

/** No page ends its lines so early at a comma. */
function isCutAtComma({ text }: TextLine): boolean {
  return endsInSign(commas, text);
}

/** The last piece of the printed line that begins here; the line itself where what follows does not fill the page's width with it. */
function lastPiece(lines: readonly TextLine[], first: number, width: number): number {
  let sum = lines[first]?.width ?? 0;
  for (let last = first; sum < width - slack;) {
    const [piece, next] = [lines[last], lines[last + 1]];
    if (!piece || !next || next.blankBefore > 0 || beginsPart(next)) return first;
    if (!endsInSign(marks, piece.text) && !opening.test(next.text) && !isNumber(piece)) return first;
    sum += next.width;
    last++;
    if (sum >= width - slack && sum <= width + 1) return last;
  }
  return first;
}

const marks = signSet('，、。；：！？”’」』）〕》');

const opening = /^[“‘《（〔「『【]/;

/** 2. stands apart from the words it numbers. */
function isNumber({ text }: TextLine): boolean {
  return readNumbering(text)?.length === text.length;
}

function beginsPart({ text }: TextLine): boolean {
  return readNumbering(text) !== undefined;
}
