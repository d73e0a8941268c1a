import type { EntityKind } from '../../ontology/entity-kinds.ts';
import type { PagedLevel } from '../ahead/level.ts';
import { connection, type Connection, type PageArguments } from '../connection.ts';
import { cell } from '../rows/cell.ts';
import { clauseRow, type ClauseRow } from '../rows/clause-row.ts';
import type { DocumentRow } from '../rows/document-row.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import { projectRow, type ProjectRow } from '../rows/project-row.ts';
import { targetRow, type TargetRow } from '../rows/target-row.ts';
import { taskRow, type TaskRow } from '../rows/task-row.ts';
import type { Loaders } from './loaders.ts';
import { totalFor } from './total.ts';

/** Where a row stands in a document. */
const start = { afterStart: -1, afterId: '' } as const;

interface EntitiesArguments extends PageArguments {
  readonly kinds?: readonly EntityKind[] | null;
}

export const clausesPage = partsPage('clauses-of-documents');
export const tasksPage = partsPage('tasks-of-documents');
export const targetsPage = partsPage('targets-of-documents');
export const projectsPage = partsPage('projects-of-documents');

/** A page of each document's parts, in the order of the text. */
function partsPage(statement: string): PagedLevel<PageArguments> {
  return { statement, start, filterOf: () => ({}) };
}

/** A page of the things that each document names, by name. */
export const entitiesPage: PagedLevel<EntitiesArguments> = {
  statement: 'entities-of-documents',
  start: { afterName: '', afterId: '' },
  filterOf: ({ kinds }) => ({ kinds: kinds ?? null }),
};

/** The clauses of a document, in the order of the text. */
export function clausesOf({ id }: DocumentRow, args: PageArguments, loaders: Loaders): Connection<ClauseRow> {
  return connection(args, {
    start,
    placeOf: (clause) => [clause.start, clause.id],
    read: async (page) => {
      const rows = await loaders.rows(clausesPage.statement, id, page);
      return rows.map((row) => clauseRow(cell.map(row, 'clause')));
    },
    count: () => totalFor(loaders, 'count-clauses-of-documents', { id }),
  });
}

/** The things that a document names, by name. */
export function entitiesOf(
  { id }: DocumentRow,
  args: EntitiesArguments,
  loaders: Loaders,
): Connection<EntityRow> {
  const parameters = entitiesPage.filterOf(args);
  return connection(args, {
    start: entitiesPage.start,
    placeOf: (entity) => [entity.name, entity.id],
    read: async (page) => {
      const rows = await loaders.rows(entitiesPage.statement, id, { ...parameters, ...page });
      return rows.map((row) => entityRow(cell.map(row, 'entity')));
    },
    count: () => totalFor(loaders, 'count-entities-of-documents', { id, parameters }),
  });
}

/** The tasks of a document, in the order of the text. */
export function tasksOf({ id }: DocumentRow, args: PageArguments, loaders: Loaders): Connection<TaskRow> {
  return connection(args, {
    start,
    placeOf: (task) => [task.clause.start, task.id],
    read: async (page) => (await loaders.rows(tasksPage.statement, id, page)).map(taskRow),
    count: () => totalFor(loaders, 'count-tasks-of-documents', { id }),
  });
}

/** The targets of a document, in the order of the text. */
export function targetsOf({ id }: DocumentRow, args: PageArguments, loaders: Loaders): Connection<TargetRow> {
  return connection(args, {
    start,
    placeOf: (target) => [target.place, target.id],
    read: async (page) => (await loaders.rows(targetsPage.statement, id, page)).map(targetRow),
    count: () => totalFor(loaders, 'count-targets-of-documents', { id }),
  });
}

/** The projects of a document, in the order of the text. */
export function projectsOf(
  { id }: DocumentRow,
  args: PageArguments,
  loaders: Loaders,
): Connection<ProjectRow> {
  return connection(args, {
    start,
    placeOf: (project) => [project.place, project.id],
    read: async (page) => (await loaders.rows(projectsPage.statement, id, page)).map(projectRow),
    count: () => totalFor(loaders, 'count-projects-of-documents', { id }),
  });
}
