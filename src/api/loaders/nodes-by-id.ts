import type { Row } from '../../store/graph-store.ts';
import { cell } from '../rows/cell.ts';
import { clauseRow, type ClauseRow } from '../rows/clause-row.ts';
import { documentRow, type DocumentRow } from '../rows/document-row.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import { projectRow, type ProjectRow } from '../rows/project-row.ts';
import { targetRow, type TargetRow } from '../rows/target-row.ts';
import { taskRow, type TaskRow } from '../rows/task-row.ts';
import type { Loaders } from './loaders.ts';

/** The named thing with this id. */
export async function entityById(loaders: Loaders, id: string): Promise<EntityRow | null> {
  return found(await loaders.row('entities-by-id', id), (row) => entityRow(cell.map(row, 'entity')));
}

/** The document with this id, its file's name without ending. */
export async function documentById(loaders: Loaders, id: string): Promise<DocumentRow | null> {
  return found(await loaders.row('documents-by-id', id), (row) => documentRow(cell.map(row, 'document')));
}

/** The document that a row of the store names; that it is missing is a bug. */
export async function theDocument(loaders: Loaders, id: string): Promise<DocumentRow> {
  const document = await documentById(loaders, id);
  if (document === null) throw new Error(`There is no document ${id}.`);
  return document;
}

/** The clause with this id. */
export async function clauseById(loaders: Loaders, id: string): Promise<ClauseRow | null> {
  return found(await loaders.row('clauses-by-id', id), (row) => clauseRow(cell.map(row, 'clause')));
}

/** The task with this id. */
export async function taskById(loaders: Loaders, id: string): Promise<TaskRow | null> {
  return found(await loaders.row('tasks-by-id', id), taskRow);
}

/** The target with this id. */
export async function targetById(loaders: Loaders, id: string): Promise<TargetRow | null> {
  return found(await loaders.row('targets-by-id', id), targetRow);
}

/** The project with this id. */
export async function projectById(loaders: Loaders, id: string): Promise<ProjectRow | null> {
  return found(await loaders.row('projects-by-id', id), projectRow);
}

function found<Value>(row: Row | undefined, read: (row: Row) => Value): Value | null {
  return row === undefined ? null : read(row);
}
