import { remember } from '../std/remember.ts';
import { readDutyTable } from './read-duty-table.ts';
import { readNumbering } from './read-numbering.ts';
import { readRatedTable } from './read-rated-table.ts';
import type { TextLine } from './text-line.ts';

/**
 * How a line of a table goes on from the line before: as a new row, a new cell of the row, more of the same cell, or as more of
 * a row whose lines have cells of their own.
 */
export type TablePlace = 'row' | 'cell' | 'sameCell' | 'moreCells';

/** The place of each line that belongs to a table, by its index among the lines. */
export const findTables: (lines: readonly TextLine[]) => ReadonlyMap<number, TablePlace> =
  remember(readTables);

function readTables(lines: readonly TextLine[]): ReadonlyMap<number, TablePlace> {
  const places = new Map<number, TablePlace>();
  const isRated = lines.some(({ text }) => text.includes('预期性') || text.includes('约束性'));
  for (let index = 0; index < lines.length;) {
    const table =
      (isRated ? readRatedTable(lines, index) : undefined) ??
      readStackedTable(lines, index) ??
      readDutyTable(lines, index) ??
      readValueTable(lines, index) ??
      readTabbedTable(lines, index);
    table?.forEach((place, offset) => places.set(index + offset, place));
    index += table?.length ?? 1;
  }
  return places;
}

const headerWord =
  /序号|名称|项目|内容|规模|年限|投资|单位|备注|指标|目标|任务|时间|时限|地点|性质|类别|领域|阶段|进度|属性|职务|姓名/;
const sentenceEnd = /[。；：，、！？]$/;

/** A table with one cell a line (序号 / 项目名称 / 建设内容 / 建设起止年限 / 总投资 / 备注, then the cells of each row). */
function readStackedTable(lines: readonly TextLine[], from: number): readonly TablePlace[] | undefined {
  const columns: string[] = [];
  for (let line = lines[from]; line && isHeaderCell(line); line = lines[from + columns.length])
    columns.push(line.text);
  if (columns.length < 4 || columns.filter((column) => headerWord.test(column)).length < 3) return undefined;
  const textColumns = Math.max(
    1,
    columns.findIndex((column) => /年|时间|时限|投资|金额/.test(column)) - (columns[0] === '序号' ? 1 : 0),
  );
  const cells: TextLine[] = [];
  for (
    let line = lines[from + columns.length];
    line && !endsTable(line);
    line = lines[from + columns.length + cells.length]
  )
    cells.push(line);
  const header: TablePlace[] = columns.map((_, index) => (index === 0 ? 'row' : 'cell'));
  return [...header, ...(stackNumberedRows(cells, columns) ?? stackRows(cells, textColumns))];
}

const unitColumn = /(?:责任|牵头|配合|负责|主办|承办|协办)(?:单位|部门)/;

/** Of tasks and their units, or of indicators and years: a row begins where the next number stands alone. Undefined for other tables. */
function stackNumberedRows(
  cells: readonly TextLine[],
  columns: readonly string[],
): readonly TablePlace[] | undefined {
  const isNumbered = columns.some((column) => unitColumn.test(column) || yearColumn.test(column));
  if (columns[0] !== '序号' || !isNumbered || !/^\d{1,3}$/.test(cells[0]?.text ?? '')) return undefined;
  let last = Number(cells[0]?.text) - 1;
  return cells.map(({ text }) => {
    if (text !== String(last + 1)) return 'cell';
    last++;
    return 'row';
  });
}

function isHeaderCell(line: TextLine): boolean {
  return (
    line.width <= 12 &&
    !sentenceEnd.test(line.text) &&
    (!/[\d：]/.test(line.text) || yearColumn.test(line.text)) &&
    readNumbering(line.text) === undefined &&
    (headerWord.test(line.text) || yearColumn.test(line.text) || line.width <= 4)
  );
}

/** 2020年实际, 2025年目标值 above figures. */
const yearColumn = /^20\d\d ?年(?:目标|实际|完成|预期|预计|计划|规划)?(?:值|数|情况)?$/;

function endsTable(line: TextLine): boolean {
  const style = readNumbering(line.text)?.style;
  return (
    style === 'han' ||
    style === 'bracketedHan' ||
    style === 'chapter' ||
    /^(?:附件|附表|注：|备注：|说明：)/.test(line.text)
  );
}

/** Years, then the sum, close a row: a cell that belongs before the last one begins the next. */
function stackRows(cells: readonly TextLine[], textColumns: number): readonly TablePlace[] {
  const places: TablePlace[] = [];
  let row = { texts: 0, years: false, sum: false };
  let started = false;
  cells.forEach((cell, index) => {
    const kind = cellKind(cell.text);
    const before = cells[index - 1];
    const begin = (): void => {
      places.push('row');
      row = { texts: 0, years: false, sum: false };
      started = true;
    };
    if (!started) begin();
    else if (kind === 'years' && before && row.years && !row.sum && /^[-—–~～至]/.test(cell.text))
      places.push('sameCell');
    else if (kind === 'years' && row.years) begin();
    else if (kind === 'text' && (row.years || row.sum) && !isNote(cells, index, textColumns)) begin();
    else if (kind === 'text' && !row.years && !row.sum && row.texts >= textColumns) places.push('sameCell');
    else places.push('cell');
    if (kind === 'text') row.texts++;
    if (kind === 'years') row.years = true;
    if (kind === 'number') row.sum = true;
  });
  return places;
}

function cellKind(text: string): 'years' | 'number' | 'text' {
  if (/^(?:[-—–~～至] ?)?(?:19|20)\d{2} ?年?(?: ?[-—–~～至] ?(?:(?:19|20)\d{2} ?年?)?)?$/.test(text))
    return 'years';
  return /^[\d,.]+(?: ?[万亿]?元)?$/.test(text) ? 'number' : 'text';
}

/** More text than a row has text columns stands before the next years: the first of it still belongs to the row before. */
function isNote(cells: readonly TextLine[], index: number, textColumns: number): boolean {
  let texts = 0;
  while (cellKind(cells[index + texts]?.text ?? '0') === 'text') texts++;
  return texts > textColumns && cells[index + texts] !== undefined && (cells[index]?.width ?? 0) <= 8;
}

const value = /^[<>≤≥＜＞约]?[\d,]+(?:\.\d+)?(?:[%‰]|[\u3400-\u9fff]{1,3})?[*＊]?$|^(?:-|—|——|\/)$/;

/** A table of indicators and values: a label and a value a year on each line, a long label on lines of its own. */
function readValueTable(lines: readonly TextLine[], from: number): readonly TablePlace[] | undefined {
  const places: TablePlace[] = [];
  let rows = 0;
  for (let line = lines[from]; line; line = lines[from + places.length]) {
    const { label, values } = readValues(line.text);
    const previous = lines[from + places.length - 1];
    if (values >= 2) {
      rows++;
      const alone = label === '' && previous && rows > 1 && readValues(previous.text).values === 0;
      places.push(alone ? 'cell' : 'row');
    } else if (places.length > 0 && isLabelBefore(lines, from + places.length)) {
      places.push(previous && readValues(previous.text).values === 0 ? 'sameCell' : 'row');
    } else break;
  }
  return rows >= 2 ? places : undefined;
}

/** A last cell that is a value has a digit, a comma or a dash so near the end: 12 年度内*. */
const longestEnding = 8;

function readValues(text: string): { readonly label: string; readonly values: number } {
  if (!/[\d,\-—/]/.test(text.slice(-longestEnding))) return { label: text, values: 0 };
  if (!/[ \t]/.test(text)) return value.test(text) ? { label: '', values: 1 } : { label: text, values: 0 };
  const cells = text.replace(/(\d) (?=[年月日家个项件万亿人%])/g, '$1').split(/[ \t]+/);
  let values = 0;
  while (values < cells.length && value.test(cells.at(-1 - values) ?? '')) values++;
  return { label: cells.slice(0, cells.length - values).join(' '), values };
}

/** A short line without an end, and within two lines a row that has lost its label to it. */
function isLabelBefore(lines: readonly TextLine[], index: number): boolean {
  for (let i = index; i < index + 3; i++) {
    const line = lines[i];
    if (!line) return false;
    const { label, values } = readValues(line.text);
    if (values >= 2) return label === '' && i > index;
    if (line.width > 20 || sentenceEnd.test(line.text) || readNumbering(line.text)) return false;
  }
  return false;
}

/** Lines of three or more cells each, set apart by tabs or wide gaps, under a header. */
function readTabbedTable(lines: readonly TextLine[], from: number): readonly TablePlace[] | undefined {
  const header = cellsOf(lines[from]?.text ?? '');
  if (header.length < 3 || header.filter((cell) => headerWord.test(cell)).length < 2) return undefined;
  const places: TablePlace[] = [];
  for (let line = lines[from]; line && cellsOf(line.text).length >= 3; line = lines[from + places.length])
    places.push('row');
  return places.length >= 2 ? places : undefined;
}

/** Most lines have neither a tab nor a wide gap, and are one cell. */
function cellsOf(line: string): readonly string[] {
  return line.includes('\t') || line.includes('  ') ? line.split(/\t+| {2,}/) : [line];
}
