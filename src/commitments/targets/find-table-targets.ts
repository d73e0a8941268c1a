import type { Clause } from '../../clauses/clause.ts';
import type { DocumentReading } from '../../clauses/document-reading.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Target } from '../target.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { findRatedTargets } from './find-rated-targets.ts';
import { isIndicatorUnit } from './indicator-unit.ts';
import { readFigure } from './read-figure.ts';
import { scopeOf } from './scope-of.ts';

/**
 * The targets of a table whose head names years: “高新技术企业（家） 350 370 380” under “主要指标 2020年 2021年 2022年” is three.
 * A row is read where it has as many figures as the head has columns of them; a unit may have a cell of its own.
 */
export function findTableTargets(
  reading: DocumentReading,
  table: Clause,
  mentions: ReadonlyMap<string, readonly Mention[]>,
): readonly Target[] {
  const rows = reading.clauses.filter(({ parentPath, form }) => form === 'row' && parentPath === table.path);
  const rated = findRatedTargets(reading, rows, mentions);
  if (rated !== undefined) return rated;
  let head: Head | undefined;
  return rows.flatMap((row) => {
    const own = readHead(row.text, reading);
    if (own !== undefined) head = own;
    return own !== undefined || head === undefined
      ? []
      : rowTargets({ reading, row, head, mentions: mentions.get(row.path) ?? [] });
  });
}

interface Head {
  readonly columns: readonly FigureColumn[];
  /** Whether its first column sorts the indicators: 类别, 一级指标. */
  readonly isSorted: boolean;
}

/** The head of a table of indicators; a row with one year and figures beside it is none. */
function readHead(text: string, { profile }: DocumentReading): Head | undefined {
  const rest = text.replace(/20\d\d年?/gu, '');
  const isHead = (text.match(/20\d\d/gu)?.length ?? 0) > 1 || /指标|目标|项目/u.test(rest);
  if (!isHead || /\d/u.test(rest)) return undefined;
  const columns = figureColumns(text, profile);
  return columns.length === 0 ? undefined : { columns, isSorted: sorting.test(text) };
}

const sorting = /^(?:序号\s+)?(?:类别|一级指标|指标类[别型]|目标类别|领域|维度|分类|类型|方面)(?=\s)/u;

interface TableRow {
  readonly reading: DocumentReading;
  readonly row: Clause;
  readonly head: Head;
  readonly mentions: readonly Mention[];
}

function rowTargets({ reading, row, head, mentions }: TableRow): Target[] {
  const parts = partsOf(row.text, head);
  if (parts === undefined) return [];
  const { indicator, unit, figures } = parts;
  const { documentId, path: clausePath, span: quote } = row;
  const place = { start: quote.start, end: quote.start + parts.nameEnd };
  const scope = scopeOf(place, quote, { reading, mentions });
  return head.columns.flatMap(({ year, isGrowth, isBaseline }, i): Target[] => {
    const figure = readFigure(figures[i] ?? '');
    if (figure === undefined) return [];
    const { value, comparator } = figure;
    const common = { documentId, clausePath, scope, year, value, comparator, isBaseline, quote };
    return isGrowth && !/增长|增速/u.test(indicator)
      ? [{ ...common, indicator: `${indicator.replace(/数量$/u, '')}年均增速`, unit: '%' }]
      : [{ ...common, indicator, unit: unit ?? figure.unit }];
  });
}

interface RowParts {
  readonly indicator: string;
  readonly unit: string | undefined;
  readonly figures: readonly string[];
  /** Of the name in the row's text. */
  readonly nameEnd: number;
}

/** Name, unit and figures of a row: as many figures at its end as the head has columns, with nothing but words behind them. */
function partsOf(text: string, { columns, isSorted }: Head): RowParts | undefined {
  const cells = text.replace(looseSign, '$1').replace(looseUnit, '$1').split(/\s+/u);
  let end = cells.length;
  while (end > 0 && !isFigure(cells[end - 1] ?? '')) end--;
  const start = end - columns.length;
  const figures = cells.slice(Math.max(start, 0), end);
  const words = cells.slice(/^\d{1,3}[.、．]?$/u.test(cells[0] ?? '') ? 1 : 0, Math.max(start, 0));
  if (start < 1 || !figures.every(isFigure) || words.length === 0 || end < cells.length - 1) return undefined;
  const last = words.at(-1) ?? '';
  const hasUnit = words.length > 1 && isIndicatorUnit(last);
  const names = hasUnit ? words.slice(0, -1) : words;
  const name = names.slice(isSorted && names.length > 1 ? 1 : 0).join('');
  if (!/\p{Script=Han}|[A-Za-z]/u.test(name) || isFigure(last)) return undefined;
  return {
    ...indicatorOf(name, hasUnit ? last : undefined),
    figures,
    nameEnd: text.indexOf(figures[0] ?? ''),
  };
}

/** A figure, or what stands for none. */
function isFigure(cell: string): boolean {
  return /^(?:[-—–/]+|\/)$/u.test(cell) || readFigure(cell) !== undefined;
}

/** 高新技术企业（家） counts 高新技术企业数量 in 家. */
function indicatorOf(
  name: string,
  cell: string | undefined,
): { readonly indicator: string; readonly unit: string | undefined } {
  const bracket = /[（(]([^（()）]{1,8})[)）]$/u.exec(name);
  const isUnit =
    bracket !== null && /^(?:[%％‰]|[百千万亿]*[\p{Script=Han}A-Za-z/]{1,8})$/u.test(bracket[1] ?? '');
  const unit = (isUnit ? bracket[1] : cell)?.replace('％', '%');
  const bare = (isUnit ? name.slice(0, bracket.index) : name).replace(/^[\d.、\s]+/u, '').trim();
  const counts = unit !== undefined && /^[万]?(?:家|个|项|件|名|人|所|座|支|户|次)$/u.test(unit);
  return { indicator: counts && !/(?:数|量|额|率|排名)$/u.test(bare) ? `${bare}数量` : bare, unit };
}

/** ≤ 5 ms in one cell, set with blanks. */
const looseSign = /([≥≤><＞＜约])\s+(?=\d)/gu;
const looseUnit = /(\d)\s+(?=(?:ms|Mbps|Gbps|MW|GW|kW|%)(?:\s|$))/gu;
