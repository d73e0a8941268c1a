import type { Comparator } from '../../ontology/comparators.ts';

/** The figure of a table's cell. */
export interface Figure {
  readonly value: number;
  readonly unit: string | undefined;
  readonly comparator: Comparator;
}

/** Reads a cell that holds one figure: >60, ≥2, 5左右, 20%, [累计达到1000]. Undefined for -, for words and for two figures. */
export function readFigure(cell: string): Figure | undefined {
  const match = figure.exec(cell);
  if (match === null) return undefined;
  const [, before = '', digits = '', unit, after = ''] = match;
  return {
    value: Number(digits.replaceAll(',', '')),
    unit: unit?.replace('％', '%'),
    comparator: comparatorOf(before, after),
  };
}

function comparatorOf(before: string, after: string): Comparator {
  if (/[≥>＞]|超|不低于|不少于|以上/u.test(before + after)) return 'GTE';
  if (/[≤<＜]|不超过|不高于|低于|以内|以下/u.test(before + after)) return 'LTE';
  return /约|左右/u.test(before + after) ? 'APPROX' : 'EQ';
}

const figure =
  /^[[〔（(]?([\p{Script=Han}≥≤><＞＜约]{0,6}=?)(-?\d[\d,]*(?:\.\d+)?)(%|％|[十百千万亿]*(?:家|个|件|项|人|名|元|吨|公里|平方米|所|座|张|倍|百分点))?(以上|左右|以内|以下)?[\]〕）)]?[*＊]?$/u;
