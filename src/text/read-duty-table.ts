import type { TablePlace } from './find-tables.ts';
import { readNumbering } from './read-numbering.ts';
import type { TextLine } from './text-line.ts';

/**
 * A table of tasks and who carries them out, with a line a row and single blanks between its cells: 序号 重点任务 牵头单位 配合单位 完成时限
 * above 1 培育主体。 市科技局 市财政局 2025年. A row begins with the next number; what stands between two numbers is more of
 * the row, a line without one that opens a part (一、创新平台) a row of its own. Undefined where no such table begins at the line.
 */
export function readDutyTable(lines: readonly TextLine[], from: number): readonly TablePlace[] | undefined {
  if (!isHead(lines[from]?.text ?? '')) return undefined;
  const places: TablePlace[] = ['row'];
  let last: number | undefined;
  for (let at = from + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    const number = numberOf(text);
    const isNext = number !== undefined && (last === undefined || number === last + 1);
    if (text.startsWith('序号')) break;
    if (isNext) last = number;
    else if (isPart(text) && !goesOnBelow(lines, at, last)) break;
    else if (last === undefined && !isPart(text)) return undefined;
    else if (!isPart(text) && !goesOn(lines, at, last)) break;
    places.push(isNext || isPart(text) ? 'row' : jointOf(lines[at - 1]?.text ?? ''));
  }
  return last === undefined ? undefined : places;
}

/** 序号 重点任务 牵头单位 or 序号 指标 2024年目标: short words, the first for the number, one for units or for figures. */
function isHead(text: string): boolean {
  if (!text.startsWith('序')) return false;
  const cells = text.split(/[ \t]+/);
  const holdsFigures =
    cells.some((cell) => /指标/.test(cell)) && cells.some((cell) => /20\d\d|目标/.test(cell));
  const isTable = holdsFigures || cells.some(isUnitColumn);
  return cells.length >= 3 && /^序号?$/.test(cells[0] ?? '') && text.length <= 60 && isTable;
}

function isUnitColumn(cell: string): boolean {
  return /^[^：，。]{0,6}(?:单位|部门)(?:（[^（）]*）)?$/.test(cell);
}

/** 33 of 33 新培育科技型中小企业50家以上。 */
function numberOf(text: string): number | undefined {
  const digits = /^(\d{1,3})(?:[.、．]?[ \t]+|$)/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** 一、打造平台 or （一）打造平台 between the rows. */
function isPart(text: string): boolean {
  const style = readNumbering(text)?.style;
  return style === 'han' || style === 'bracketedHan' || /^(?:附件|附表|注：|备注：|说明：)/.test(text);
}

/** Whether the table's next number follows below. */
function goesOnBelow(lines: readonly TextLine[], at: number, last: number | undefined): boolean {
  const next = numberOf(lines[at + 1]?.text ?? '');
  return next !== undefined && (last === undefined || next === last + 1);
}

/** Whether a line without a number is more of a row: another row follows, or it is too short and open to be a paragraph. */
function goesOn(lines: readonly TextLine[], at: number, last: number | undefined): boolean {
  const next = lines.slice(at + 1, at + longestRow).some(({ text }) => numberOf(text) === (last ?? 0) + 1);
  const line = lines[at];
  return (
    next || (line !== undefined && line.width <= 24 && !/[。：]$|\d日$|(?:人民政府|办公室)$/.test(line.text))
  );
}

/** In lines. */
const longestRow = 12;

/** A line that breaks off inside a cell goes on without a gap. */
function jointOf(before: string): TablePlace {
  return /(?:[。；）]|局|委|办|厅|会|政府|公司|中心|单位|部门|[年月底])$/.test(before)
    ? 'moreCells'
    : 'sameCell';
}
