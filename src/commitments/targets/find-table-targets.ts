import type { Clause } from '../../clauses/clause.ts';
import type { DocumentReading } from '../../clauses/document-reading.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Target } from '../target.ts';
import { findRatedTargets } from './find-rated-targets.ts';
import { scopeOf } from './scope-of.ts';

/**
 * The targets of a table whose head names years: “高新技术企业（家） 350 370 380” under “主要指标 2020年 2021年 2022年” is three.
 * A row is read where it has as many figures as the head has years.
 */
export function findTableTargets(
  reading: DocumentReading,
  table: Clause,
  mentions: ReadonlyMap<string, readonly Mention[]>,
): readonly Target[] {
  const rows = reading.clauses.filter(({ parentPath, form }) => form === 'row' && parentPath === table.path);
  const rated = findRatedTargets(reading, rows, mentions);
  if (rated !== undefined) return rated;
  let years: readonly number[] = [];
  return rows.flatMap((row) => {
    const head = headYears(row.text);
    if (head.length > 0) years = head;
    return head.length > 0 || years.length === 0
      ? []
      : rowTargets({ reading, row, years, mentions: mentions.get(row.path) ?? [] });
  });
}

/** The years of a head; a row with one year and figures beside it is no head. */
function headYears(text: string): readonly number[] {
  const years = [...text.matchAll(/(20\d\d)年?/gu)].map(([, year]) => Number(year));
  const rest = text.replace(/20\d\d年?/gu, '');
  return years.length > 1 || (years.length === 1 && /指标|目标|项目/u.test(rest) && !/\d/u.test(rest))
    ? years
    : [];
}

interface TableRow {
  readonly reading: DocumentReading;
  readonly row: Clause;
  /** Of the table's head. */
  readonly years: readonly number[];
  readonly mentions: readonly Mention[];
}

function rowTargets({ reading, row, years, mentions }: TableRow): Target[] {
  const cells =
    /^(?:\d+[.、\s]\s*)?(?<name>.*?)(?<figures>(?:\s*(?:[≥≤><＞＜约]=?)?-?\d[\d,]*(?:\.\d+)?(?:%|％|[\p{Script=Han}A-Za-z/]{1,8})?(?:以上|左右)?(?=\s|$))+)(?:\s*\p{Script=Han}*)?$/u.exec(
      row.text.replace(looseSign, '$1').replace(looseUnit, '$1'),
    );
  const name = cells?.groups?.['name']?.trim() ?? '';
  const figures = (cells?.groups?.['figures'] ?? '').trim().split(/\s+/u);
  if (figures.length !== years.length || !/\p{Script=Han}|[A-Za-z]/u.test(name)) return [];
  const head = indicatorOf(name);
  const { documentId, path: clausePath, span: quote } = row;
  const scope = scopeOf({ start: quote.start, end: quote.start + name.length }, quote, { reading, mentions });
  return figures.flatMap((figure, i): Target[] => {
    const value = Number(/\d[\d,]*(?:\.\d+)?/u.exec(figure)?.[0].replaceAll(',', ''));
    const unit =
      head.unit ??
      /(?:%|％|[\p{Script=Han}A-Za-z/]+)/u.exec(figure.replace(/以上|左右/u, ''))?.[0].replace('％', '%');
    const comparator = /≥|>|＞|以上/u.test(figure)
      ? 'GTE'
      : /≤|<|＜/u.test(figure)
        ? 'LTE'
        : /约|左右/u.test(figure)
          ? 'APPROX'
          : 'EQ';
    const year = years[i];
    const isBaseline =
      year !== undefined && reading.profile.startYear !== undefined && year < reading.profile.startYear;
    return [
      {
        documentId,
        clausePath,
        indicator: head.indicator,
        scope,
        year,
        value,
        unit,
        comparator,
        isBaseline,
        quote,
      },
    ];
  });
}

/** 高新技术企业（家） counts 高新技术企业数量 in 家. */
function indicatorOf(name: string): { readonly indicator: string; readonly unit: string | undefined } {
  const bracket = /[（(]([^（()）]{1,8})[)）]$/u.exec(name);
  const isUnit =
    bracket !== null && /^(?:[%％‰]|[百千万亿]*[\p{Script=Han}A-Za-z/]{1,8})$/u.test(bracket[1] ?? '');
  const unit = isUnit ? bracket[1]?.replace('％', '%') : undefined;
  const bare = (isUnit ? name.slice(0, bracket.index) : name).replace(/^[\d.、\s]+/u, '').trim();
  const counts = unit !== undefined && /^[万]?(?:家|个|项|件|名|人|所|座|支|户|次)$/u.test(unit);
  return { indicator: counts && !/(?:数|量|额|率|排名)$/u.test(bare) ? `${bare}数量` : bare, unit };
}

/** ≤ 5 ms in one cell, set with blanks. */
const looseSign = /([≥≤><＞＜约])\s+(?=\d)/gu;
const looseUnit = /(\d)\s+(?=(?:ms|Mbps|Gbps|MW|GW|kW|%)(?:\s|$))/gu;
