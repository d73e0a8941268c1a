import { whenThere, type Soon } from '../../std/when-there.ts';
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
export function entityById(loaders: Loaders, id: string): Soon<EntityRow | null> {
  return found(loaders.row('entities-by-id', id), (row) => entityRow(cell.map(row, 'entity')));
}

/** The document with this id, its file's name without ending. */
export function documentById(loaders: Loaders, id: string): Soon<DocumentRow | null> {
  return found(loaders.row('documents-by-id', id), (row) => documentRow(cell.map(row, 'document')));
}

/** The document that a row of the store names; that it is missing is a bug. */
export function theDocument(loaders: Loaders, id: string): Soon<DocumentRow> {
  return whenThere(documentById(loaders, id), (document) => {
    if (document === null) throw new Error(`There is no document ${id}.`);
    return document;
  });
}

/** The clause with this id. */
export function clauseById(loaders: Loaders, id: string): Soon<ClauseRow | null> {
  return found(loaders.row('clauses-by-id', id), (row) => clauseRow(cell.map(row, 'clause')));
}

/** The task with this id. */
export function taskById(loaders: Loaders, id: string): Soon<TaskRow | null> {
  return found(loaders.row('tasks-by-id', id), taskRow);
}

/** The target with this id. */
export function targetById(loaders: Loaders, id: string): Soon<TargetRow | null> {
  return found(loaders.row('targets-by-id', id), targetRow);
}

/** The project with this id. */
export function projectById(loaders: Loaders, id: string): Soon<ProjectRow | null> {
  return found(loaders.row('projects-by-id', id), projectRow);
}

function found<Value>(row: Soon<Row | undefined>, read: (row: Row) => Value): Soon<Value | null> {
  return whenThere(row, (known) => (known === undefined ? null : read(known)));
}
