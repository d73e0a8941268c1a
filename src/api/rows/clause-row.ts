import type { Cell } from '../../store/graph-store.ts';
import { cell } from './cell.ts';

/** A clause without its text, which is read where it is asked for. */
export interface ClauseRow {
  readonly __typename: 'Clause';
  readonly id: string;
  readonly number: string | null;
  readonly heading: string | null;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a clause out of a map of its properties. */
export function clauseRow(map: Readonly<Record<string, Cell>>): ClauseRow {
  return {
    __typename: 'Clause',
    id: cell.text(map, 'id'),
    number: cell.optionalText(map, 'number'),
    heading: cell.optionalText(map, 'heading'),
    documentId: cell.text(map, 'document'),
    start: cell.number(map, 'start'),
    end: cell.number(map, 'end'),
  };
}
