import { type Edit, editText } from './edit-text.ts';
import { findTables } from './find-tables.ts';
import type { MappedText } from './mapped-text.ts';
import { type PageLayout, readLayout } from './page-layout.ts';
import { readNumbering } from './read-numbering.ts';
import { readLines, type TextLine } from './text-line.ts';
import { findTitleLines } from './find-title-lines.ts';

/** A text with one paragraph, heading or table row a line. */
export interface WholeLines {
  readonly mapped: MappedText;
  /** Which of the lines are rows of tables. */
  readonly tableLines: ReadonlySet<number>;
}

/**
 * Joins what the page's width has cut, and nothing else: a heading is not joined to its body, a row not to the next. A line
 * that the source itself cut off is reported, with its place in the text as received.
 */
export function joinLines(
  mapped: MappedText,
  reportCut: (reason: string, start: number, end: number) => void,
): WholeLines {
  const lines = readLines(mapped.text);
  const layout = readLayout(lines);
  const tables = findTables(lines);
  const titles = findTitleLines(lines, layout);
  const tableLines = new Set<number>();
  const edits: Edit[] = [];
  let end = 0;
  let lineNumber = -1;
  let nesting = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const place = tables.get(index);
    const joint = place
      ? jointOfTable[place]
      : tables.has(index - 1)
        ? '\n'
        : titles.has(index)
          ? ''
          : jointOf(before, line, layout, nesting);
    if (joint === '\n') lineNumber++;
    nesting = openBrackets(line.text, joint === '\n' ? 0 : nesting);
    if (place) tableLines.add(lineNumber);
    edits.push({ start: end, end: line.span.start, replacement: before ? joint : '' });
    end = line.span.end;
    if (layout.kind === 'cut' && isCutOff(line, layout)) {
      reportCut(
        'The line stops inside a sentence.',
        mapped.offsets[line.span.start] ?? 0,
        (mapped.offsets[line.span.end - 1] ?? 0) + 1,
      );
    }
  });
  edits.push({ start: end, end: mapped.text.length, replacement: '' });
  return { mapped: editText(mapped, edits), tableLines };
}

const jointOfTable = { row: '\n', cell: '\t', sameCell: '' } as const;

const sentenceEnd = /[。！？；：][”’」』）〕]*$/;
const goesOn = /[，、（〔《〈“‘「『—\-+]$/;
/** A list of responsible units closes its paragraph: （责任单位：市科技局，各区政府）. */
const responsibility = /(?:单位|牵头|负责|参与|参加|配合|落实)[^。]*[）〕】]$/;

/** What stands between two lines once they are repaired: nothing, a space, or a line end. */
function jointOf(
  before: TextLine | undefined,
  line: TextLine,
  layout: PageLayout,
  nesting: number,
): '' | ' ' | '\n' {
  if (!before) return '\n';
  const joint = /[A-Za-z,]$/.test(before.text) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
  return runsOn(before, line, layout, nesting) ? joint : '\n';
}

function runsOn(before: TextLine, line: TextLine, layout: PageLayout, nesting: number): boolean {
  if (layout.kind === 'cut') return false;
  if (nesting > 0 && nesting <= 3 && !startsPart(line)) return true;
  if (layout.kind === 'flowing') return goesOn.test(before.text) && !startsPart(line);
  return !endsParagraph(before, line, layout);
}

function endsParagraph(before: TextLine, line: TextLine, layout: PageLayout): boolean {
  const short = before.width < layout.width - 3.5;
  if (layout.blankEnds && line.blankBefore > 0 && (sentenceEnd.test(before.text) || short)) return true;
  if (
    startsPart(line) &&
    (short || sentenceEnd.test(before.text) || /[）〕]$/.test(before.text) || readNumbering(before.text))
  )
    return true;
  if (goesOn.test(before.text)) return false;
  if (layout.trailingSpaceEnds) return before.trailing > 0;
  if (responsibility.test(before.text)) return true;
  if (sentenceEnd.test(before.text)) return short;
  return before.width < 0.8 * layout.width;
}

/** It begins with a clause number, a dash of a list, or a printed label. */
function startsPart(line: TextLine): boolean {
  return (
    readNumbering(line.text) !== undefined ||
    /^(?:——|专栏 ?\d|附件(?: ?\d+)?(?:：|$)|抄送：|公开方式：)/.test(line.text)
  );
}

/** How many brackets and quotation marks stay open, counted on from the line before; closing ones too many count for nothing. */
function openBrackets(text: string, open: number): number {
  let depth = open;
  for (const character of text) {
    if ('《〈（〔“'.includes(character)) depth++;
    if ('》〉）〕”'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth;
}

function isCutOff(line: TextLine, layout: PageLayout): boolean {
  return line.width >= layout.width - 8 && line.width > 30 && !/[。；：！？）〕”]$/.test(line.text);
}
