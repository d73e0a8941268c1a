import type { Cell } from '../../store/graph-store.ts';
import { cell } from './cell.ts';

/** A document without its text, which is read where it is asked for. */
export interface DocumentRow {
  readonly __typename: 'Document';
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly isDraft: boolean;
}

/** Reads a document out of a map of its properties. */
export function documentRow(map: Readonly<Record<string, Cell>>): DocumentRow {
  return {
    __typename: 'Document',
    id: cell.text(map, 'id'),
    title: cell.text(map, 'title'),
    number: cell.optionalText(map, 'number'),
    date: cell.optionalText(map, 'date'),
    startYear: cell.optionalNumber(map, 'startYear'),
    endYear: cell.optionalNumber(map, 'endYear'),
    isDraft: cell.boolean(map, 'isDraft'),
  };
}
