import { cell } from '../rows/cell.ts';
import { clauseRow, type ClauseRow } from '../rows/clause-row.ts';
import { taskRow, type TaskRow } from '../rows/task-row.ts';
import type { Loaders } from './loaders.ts';

/** The clause that a clause stands under. */
export async function parentOf({ id }: ClauseRow, loaders: Loaders): Promise<ClauseRow | null> {
  const row = await loaders.row('parents-of-clauses', id);
  return row === undefined ? null : clauseRow(cell.map(row, 'clause'));
}

/** What a clause sets units to do. */
export async function taskOf({ id }: ClauseRow, loaders: Loaders): Promise<TaskRow | null> {
  const row = await loaders.row('tasks-of-clauses', id);
  return row === undefined ? null : taskRow(row);
}
