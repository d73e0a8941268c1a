import type { Row } from '../../store/graph-store.ts';
import { cell } from './cell.ts';
import type { ClauseRow } from './clause-row.ts';
import type { EntityRow } from './entity-row.ts';

/** One place where a thing is named. */
export interface MentionRow {
  readonly id: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly entity: EntityRow;
  readonly clause: ClauseRow;
}

/** Reads the column `mention` of a thing in a clause. */
export function mentionRow(row: Row, entity: EntityRow, clause: ClauseRow): MentionRow {
  const mention = cell.map(row, 'mention');
  return {
    id: cell.text(mention, 'id'),
    surface: cell.text(mention, 'surface'),
    start: cell.number(mention, 'start'),
    end: cell.number(mention, 'end'),
    entity,
    clause,
  };
}
