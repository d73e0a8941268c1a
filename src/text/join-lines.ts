import { type Edit, editText } from './edit-text.ts';
import { findTables } from './find-tables.ts';
import { findTitleLines } from './find-title-lines.ts';
import type { MappedText } from './mapped-text.ts';
import { type PageLayout, readLayout } from './page-layout.ts';
import { countOpenBrackets, isNextUnit, type Paragraph, runsOn } from './runs-on.ts';
import { readLines, type TextLine } from './text-line.ts';

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
export function joinLines(mapped: MappedText, reportCut: (start: number, end: number) => void): WholeLines {
  const lines = readLines(mapped);
  const layout = readLayout(lines);
  const tables = findTables(lines);
  const titles = findTitleLines(lines, layout);
  const tableLines = new Set<number>();
  const edits: Edit[] = [];
  let end = 0;
  let lineNumber = -1;
  let paragraph: Paragraph | undefined;

  lines.forEach((line, index) => {
    const place = tables.get(index);
    const goesOn =
      titles.has(index) ||
      (!tables.has(index - 1) && paragraph !== undefined && runsOn(paragraph, line, layout));
    const joint = place
      ? jointOfTable[place]
      : goesOn
        ? jointOfWords(lines[index - 1], line, paragraph)
        : '\n';
    if (joint === '\n') lineNumber++;
    if (place) tableLines.add(lineNumber);
    paragraph = grow(joint === '\n' ? undefined : paragraph, line);
    const replacement = index === 0 ? '' : joint;
    if (mapped.text.slice(end, line.span.start) !== replacement)
      edits.push({ start: end, end: line.span.start, replacement });
    end = line.span.end;
    if (layout.kind === 'cut' && isCutOff(line, layout)) {
      reportCut(mapped.offsets[line.span.start] ?? 0, (mapped.offsets[line.span.end - 1] ?? 0) + 1);
    }
  });
  edits.push({ start: end, end: mapped.text.length, replacement: '' });
  return { mapped: editText(mapped, edits), tableLines };
}

const jointOfTable = { row: '\n', cell: '\t', sameCell: '', moreCells: ' ' } as const;

/** Latin words keep the space that the line end stood for; units one below the other are a list. */
function jointOfWords(before: TextLine | undefined, line: TextLine, paragraph?: Paragraph): '' | ' ' | '、' {
  if (paragraph !== undefined && isNextUnit(paragraph, line)) return '、';
  return /^[A-Za-z]/.test(line.text) && /[A-Za-z,]$/.test(before?.text ?? '') ? ' ' : '';
}

function grow(paragraph: Paragraph | undefined, line: TextLine): Paragraph {
  const open = countOpenBrackets(line.text, paragraph?.open ?? 0);
  return {
    first: paragraph?.first ?? line,
    last: line,
    sentence: lastSentence(paragraph?.sentence ?? '', line.text),
    isProse: (paragraph?.isProse ?? false) || /[。；]/.test(line.text),
    open,
    openLines: open > 0 ? (paragraph?.openLines ?? 0) + 1 : 0,
  };
}

function lastSentence(before: string, line: string): string {
  const stop = line.lastIndexOf('。');
  return (stop < 0 ? before + line : line.slice(stop + 1)).slice(-1000);
}

function isCutOff(line: TextLine, layout: PageLayout): boolean {
  return line.width >= layout.width - 8 && line.width > 30 && !/[。；：！？）〕”]$/.test(line.text);
}
