import type { Clause } from '../../clauses/clause.ts';
import type { DocumentReading } from '../../clauses/document-reading.ts';
import type { Mention } from '../../mentions/mention.ts';
import { matchesOf } from '../../std/matches-of.ts';
import type { Target } from '../target.ts';
import { isIndicatorUnit } from './indicator-unit.ts';
import { readFigure } from './read-figure.ts';
import { scopeOf } from './scope-of.ts';

/**
 * The targets of a table that rates its indicators: “8 数字经济增加值占比 % 预期性 >60 -” under 2025年 and 年均. A row counts where it
 * has as many figures as the head has columns; a name broken over lines is put together around the figures. Undefined where the rows are of another table.
 */
export function findRatedTargets(
  reading: DocumentReading,
  rows: readonly Clause[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
): readonly Target[] | undefined {
  if (!areRated(rows)) return undefined;
  const body = rows.findIndex(({ text }) => rating.test(text));
  const columns = columnsOf(rows.slice(0, body), reading);
  if (columns.length === 0) return [];
  const count = columns.length;
  const isSorted = rows.slice(0, body).some(({ text }) => sorting.test(text));
  const areBehind = rows
    .slice(body)
    .some(({ text }) => figuresBehind(text.split(/\s+/u), count) !== undefined);
  return rows
    .slice(body)
    .flatMap((row) =>
      rowTargets({ reading, row, columns, areBehind, isSorted, mentions: mentions.get(row.path) ?? [] }),
    );
}

function areRated(rows: readonly Clause[]): boolean {
  const body = rows.findIndex(({ text }) => rating.test(text));
  return body > 0 && rows.slice(0, body).some(({ text }) => /属性/u.test(text));
}

const rating = /(?:^|\s)(?:预期性|约束性|导向性|指导性)(?=\s|$)/u;

/** A column of figures: for a year, or for the whole of the plan (年均增速, 累计). */
interface Column {
  readonly year: number | undefined;
  readonly isGrowth: boolean;
  readonly isBaseline: boolean;
}

function columnsOf(head: readonly Clause[], { profile }: DocumentReading): readonly Column[] {
  const words = head.map(({ text }) => text).join(' ');
  const found = matchesOf(/(20\d\d) ?年|[^\s\d]*(?:年均|累计)[^\s\d]*/gu, words);
  const years = found.flatMap(([, year]) => (year === undefined ? [] : [Number(year)]));
  const last = profile.endYear ?? (years.length > 0 ? Math.max(...years) : undefined);
  const first = profile.startYear ?? last;
  return found.map(([column, year]) => ({
    year: year === undefined ? last : Number(year),
    isGrowth: year === undefined && /年均增|增速/u.test(column),
    isBaseline: year !== undefined && first !== undefined && Number(year) < first,
  }));
}

interface RatedRow {
  readonly reading: DocumentReading;
  readonly row: Clause;
  readonly columns: readonly Column[];
  /** Whether the table has its figures behind the rating, not before it. */
  readonly areBehind: boolean;
  /** Whether its first column sorts the indicators: 类别, 一级指标. */
  readonly isSorted: boolean;
  readonly mentions: readonly Mention[];
}

function rowTargets({ reading, row, columns, mentions, ...table }: RatedRow): Target[] {
  const parts = partsOf(row.text, columns.length, table);
  if (parts === undefined) return [];
  const { documentId, path: clausePath, span: quote } = row;
  const scope = scopeOf({ start: quote.start, end: quote.start + parts.nameEnd }, quote, {
    reading,
    mentions,
  });
  return columns.flatMap((column, i): Target[] => {
    const figure = readFigure(parts.figures[i] ?? '');
    if (figure === undefined) return [];
    const { year, isGrowth, isBaseline } = column;
    const isOwnGrowth = isGrowth && !/增长|增速/u.test(parts.name);
    const indicator = isOwnGrowth ? `${parts.name}年均增速` : parts.name;
    const unit = isOwnGrowth ? '%' : (parts.unit ?? figure.unit);
    const { value, comparator } = figure;
    return [{ documentId, clausePath, indicator, scope, year, value, unit, comparator, isBaseline, quote }];
  });
}

interface RowParts {
  readonly name: string;
  /** Of the name in the row's text. */
  readonly nameEnd: number;
  readonly unit: string | undefined;
  readonly figures: readonly string[];
}

/** Name, unit and figures of a row. */
function partsOf(
  text: string,
  count: number,
  { areBehind, isSorted }: Pick<RatedRow, 'areBehind' | 'isSorted'>,
): RowParts | undefined {
  const cells = text.split(/\s+/u);
  const rated = cells.findIndex((cell) => rating.test(cell));
  const figures = areBehind ? figuresBehind(cells, count) : figuresBefore(cells, count);
  if (figures === undefined) return undefined;
  const before = areBehind ? withoutGluedNumber(cells.slice(0, rated)) : cells.slice(0, rated - count);
  const number = before.findIndex((cell) => /^\d{1,2}$/u.test(cell));
  const named = nameOf({
    above: before.slice(0, Math.max(number, 0)),
    own: withoutSort(before.slice(number + 1), isSorted).flatMap(withoutNote),
    below: cells.slice(rated + 1 + (areBehind ? count : 0)),
  });
  return named && { ...named, figures, nameEnd: text.indexOf(cells[rated] ?? '') };
}

function figuresBehind(cells: readonly string[], count: number): readonly string[] | undefined {
  const rated = cells.findIndex((cell) => rating.test(cell));
  const figures = rated < 0 ? [] : cells.slice(rated + 1, rated + 1 + count);
  return figures.length === count && figures.every(isFigure) ? figures : undefined;
}

function figuresBefore(cells: readonly string[], count: number): readonly string[] | undefined {
  const rated = cells.findIndex((cell) => rating.test(cell));
  const figures = rated <= count ? [] : cells.slice(rated - count, rated);
  return figures.length === count && figures.every(isFigure) ? figures : undefined;
}

/** 6% before the rating is the row's number and its unit. */
function withoutGluedNumber(cells: readonly string[]): readonly string[] {
  const [, number, unit] = /^(\d{1,2})([^\d.].*)$/u.exec(cells.at(-1) ?? '') ?? [];
  return number !== undefined && unit !== undefined && isIndicatorUnit(unit)
    ? [...cells.slice(0, -1), number, unit]
    : cells;
}

/** 经济发展 地区生产总值 亿元 without the first where the first column sorts. */
function withoutSort(cells: readonly string[], isSorted: boolean): readonly string[] {
  const names = isIndicatorUnit(cells.at(-1) ?? '') ? cells.length - 1 : cells.length;
  return isSorted && names > 1 ? cells.slice(1) : cells;
}

const sorting = /^(?:序号\s+)?(?:类别|一级指标|指标类[别型]|目标类别|领域|维度|分类|类型|方面)(?=\s)/u;

/** 拥有量1件: the number of a note has grown together with the unit behind it. */
function withoutNote(cell: string): readonly string[] {
  const [, name, unit] = /^(.*\p{Script=Han}{3})\d([^\d].*)$/u.exec(cell) ?? [];
  return name !== undefined && unit !== undefined && isIndicatorUnit(unit) ? [name, unit] : [cell];
}

interface Cells {
  readonly above: readonly string[];
  readonly own: readonly string[];
  readonly below: readonly string[];
}

/** The name on the row's own line, its unit perhaps broken around it (万元/ … 人); else a name broken around the unit. */
function nameOf({ above, own, below }: Cells): Pick<RowParts, 'name' | 'unit'> | undefined {
  const last = own.at(-1) ?? '';
  const hasUnit = isIndicatorUnit(last);
  const words = (hasUnit ? own.slice(0, -1) : own).join('');
  const around = [...above, ...below].join('');
  const name = (words === '' ? around : words).replace(/(?<=\p{Script=Han})\d$/u, '');
  const bracket = /[（(]([^（()）]{1,8})[)）]$/u.exec(name);
  const inName = bracket !== null && isIndicatorUnit(bracket[1] ?? '') ? bracket[1] : undefined;
  const unit = inName ?? (hasUnit ? last : words !== '' && isIndicatorUnit(around) ? around : undefined);
  const bare = inName === undefined ? name : name.slice(0, bracket?.index);
  return /\p{Script=Han}{2}/u.test(bare) && !/[。；]/u.test(bare)
    ? { name: bare, unit: unit?.replace('％', '%') }
    : undefined;
}

/** A figure, or what stands for none: -, 与经济增长基本同步. */
function isFigure(cell: string): boolean {
  return (
    /^(?:[-—–/]+|\S*\d\S*|[[〔]?(?:与|完成|确保|达到|持续|稳步|逐步|保持|基本|进一步|按照)\S*)$/u.test(
      cell,
    ) && !rating.test(cell)
  );
}
