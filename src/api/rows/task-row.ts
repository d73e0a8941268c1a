import type { Row } from '../../store/graph-store.ts';
import { cell } from './cell.ts';
import { clauseRow, type ClauseRow } from './clause-row.ts';

/** A task with the clause that sets it. */
export interface TaskRow {
  readonly __typename: 'Task';
  readonly id: string;
  readonly title: string;
  readonly documentId: string;
  readonly clause: ClauseRow;
}

/** Reads the columns `task` and `clause`. */
export function taskRow(row: Row): TaskRow {
  const task = cell.map(row, 'task');
  return {
    __typename: 'Task',
    id: cell.text(task, 'id'),
    title: cell.text(task, 'title'),
    documentId: cell.text(task, 'document'),
    clause: clauseRow(cell.map(row, 'clause')),
  };
}
