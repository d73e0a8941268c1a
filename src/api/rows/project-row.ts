import type { Row } from '../../store/graph-store.ts';
import { cell } from './cell.ts';

/** A project; `place` is where its first evidence begins, where the statement tells. */
export interface ProjectRow {
  readonly __typename: 'Project';
  readonly id: string;
  readonly documentId: string;
  readonly name: string | null;
  readonly content: string | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly investment: number | null;
  readonly place: number;
}

/** Reads the columns `project` and `start`. */
export function projectRow(row: Row): ProjectRow {
  const project = cell.map(row, 'project');
  return {
    __typename: 'Project',
    id: cell.text(project, 'id'),
    documentId: cell.text(project, 'document'),
    name: cell.optionalText(project, 'name'),
    content: cell.optionalText(project, 'content'),
    startYear: cell.optionalNumber(project, 'startYear'),
    endYear: cell.optionalNumber(project, 'endYear'),
    investment: cell.optionalNumber(project, 'investment'),
    place: cell.optionalNumber(row, 'start') ?? 0,
  };
}
