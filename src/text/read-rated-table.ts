import type { TablePlace } from './find-tables.ts';
import { readNumbering } from './read-numbering.ts';
import type { TextLine } from './text-line.ts';

/**
 * A table of indicators that says of each what it is, 预期性 or 约束性, as a PDF prints it: 1 森林覆盖率 % 约束性 19.5 -. The number, the
 * figures and what is short stand on the middle line of a row, so that what a long name has above it is as much as it has below:
 * 数字经济增加值占全市 / 8 % 预期性 >60 - / 生产总值比重. Undefined where no such table begins at the line.
 */
export function readRatedTable(lines: readonly TextLine[], from: number): readonly TablePlace[] | undefined {
  if (!isHead(lines[from]) || isTitle(lines[from])) return undefined;
  const ratings = ratedLines(lines, from);
  const first = ratings[0];
  if (first === undefined || ratings.length < 2) return undefined;
  const body = bodyStart(lines, from, first);
  const places: TablePlace[] = Array.from({ length: body - from }, () => 'row');
  const rows = rowsOf(lines, body, ratings);
  for (const { start, end } of rows)
    for (let at = start; at < end; at++) places[at - from] = at === start ? 'row' : 'moreCells';
  return Array.from(places, (place) => place ?? 'row');
}

interface Row {
  readonly start: number;
  /** After its last line. */
  readonly end: number;
}

const rating = /(?:^|[ \t])(?:预期性|约束性|导向性|指导性)(?=[ \t]|$)/;
const headWord = /属 ?性/;
/** So many lines may stand between the head and the first row, and between two rows. */
const farthest = 8;

/** 指标 单位 属性, or the line above it: 序号 “十四五”目标. */
function isHead(line: TextLine | undefined): boolean {
  return (
    line !== undefined &&
    line.width <= 40 &&
    /指 ?标|目标|^序/.test(line.text) &&
    readNumbering(line.text) === undefined &&
    !/[。；，]/.test(line.text) &&
    !rating.test(line.text)
  );
}

function isTitle(line: TextLine | undefined): boolean {
  return /^表 ?\d|^[^ \t]*指标(?:体系)?表?$/.test(line?.text ?? '');
}

/** The lines that hold a rating, from the head on, none far from the one before; none where no head says 属性 first. */
function ratedLines(lines: readonly TextLine[], from: number): readonly number[] {
  const found: number[] = [];
  let isRated = false;
  for (let at = from; at < lines.length && at - (found.at(-1) ?? from) <= farthest; at++) {
    const text = lines[at]?.text ?? '';
    if (/。$/.test(text)) break;
    isRated ||= headWord.test(text);
    if (!rating.test(text)) continue;
    if (!isRated) return [];
    found.push(at);
  }
  return found;
}

/** Where the first row begins: after the last line of the head, which names years, 属性 or is a letter of 序号. */
function bodyStart(lines: readonly TextLine[], from: number, first: number): number {
  let start = from + 1;
  for (let at = from; at < first; at++) {
    const line = lines[at];
    if (line && (headWord.test(line.text) || /20\d\d ?年|年均|累计/.test(line.text) || line.width <= 1.5))
      start = at + 1;
  }
  return start;
}

/** A row that has its number on the rated line reaches as far above it as below; another begins where its number stands. */
function rowsOf(lines: readonly TextLine[], body: number, ratings: readonly number[]): readonly Row[] {
  const rows: Row[] = [];
  let end = body;
  for (const [i, at] of ratings.entries()) {
    const opening = isNumbered(lines[at]) ? undefined : openingOf(lines, end, at);
    const start = opening ?? (isNumbered(lines[at]) ? end : at);
    const above = opening === undefined ? at - start : 0;
    const next = ratings[i + 1] ?? Math.min(lines.length, at + 1 + above);
    const isCentred = above <= longestHalf && at + above < next && isPlain(around(lines, at, above));
    const row = isCentred ? { start, end: at + 1 + above } : { start: opening ?? at, end: at + 1 };
    rows.push(row);
    end = row.end;
  }
  return rows;
}

/** A name has no more lines above the middle one than this. */
const longestHalf = 2;

function isNumbered(line: TextLine | undefined): boolean {
  return /^(?:[^\d\s]{1,8}[ \t])?\d{1,2}(?=[ \t])/.test(line?.text ?? '');
}

/** The line of its own, or the beginning of the line, where the row's number stands. */
function openingOf(lines: readonly TextLine[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--)
    if (/^\d{1,2}(?:$|[ \t]+(?=[\u3400-\u9fff]))/.test(lines[at]?.text ?? '')) return at;
  return undefined;
}

function around(lines: readonly TextLine[], at: number, reach: number): readonly TextLine[] {
  return [...lines.slice(at - reach, at), ...lines.slice(at + 1, at + 1 + reach)];
}

/** None is a sentence, a number of its own or part of the head. */
function isPlain(lines: readonly TextLine[]): boolean {
  return lines.every(({ text }) => !/[。；]$|^\d{1,3}$|^\d+[.、]|属 ?性/.test(text));
}
