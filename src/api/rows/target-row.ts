import { comparators, type Comparator } from '../../ontology/comparators.ts';
import type { Row } from '../../store/graph-store.ts';
import { cell } from './cell.ts';

/** A target; `place` is where its first evidence begins, where the statement tells. */
export interface TargetRow {
  readonly __typename: 'Target';
  readonly id: string;
  readonly documentId: string;
  readonly indicator: string;
  readonly year: number | null;
  readonly value: number;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly isBaseline: boolean;
  readonly place: number;
}

/** Reads the columns `target` and `start`. */
export function targetRow(row: Row): TargetRow {
  const target = cell.map(row, 'target');
  return {
    __typename: 'Target',
    id: cell.text(target, 'id'),
    documentId: cell.text(target, 'document'),
    indicator: cell.text(target, 'indicator'),
    year: cell.optionalNumber(target, 'year'),
    value: cell.number(target, 'value'),
    unit: cell.optionalText(target, 'unit'),
    comparator: cell.of(target, 'comparator', comparators),
    isBaseline: cell.boolean(target, 'isBaseline'),
    place: cell.optionalNumber(row, 'start') ?? 0,
  };
}
