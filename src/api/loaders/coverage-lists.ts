import { connection, type Connection, type PageArguments } from '../connection.ts';
import { cell } from '../rows/cell.ts';
import type { CoverageRow } from '../rows/coverage-row.ts';
import { documentRow, type DocumentRow } from '../rows/document-row.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import { targetRow, type TargetRow } from '../rows/target-row.ts';
import { taskRow, type TaskRow } from '../rows/task-row.ts';
import type { Loaders } from './loaders.ts';
import { totalOf } from './total.ts';

/** Where a row stands in the documents. */
const start = { afterDocument: '', afterStart: -1, afterId: '' } as const;

/** The tasks that nobody leads or answers for: by document and place. */
export function tasksWithoutLead(
  { documents }: CoverageRow,
  args: PageArguments,
  loaders: Loaders,
): Connection<TaskRow> {
  return connection(args, {
    start,
    placeOf: ({ documentId, clause, id }) => [documentId, clause.start, id],
    read: async (page) =>
      (await loaders.read('list-tasks-without-lead', { documents, ...page })).map(taskRow),
    count: async () => totalOf((await loaders.read('count-tasks-without-lead', { documents }))[0]),
  });
}

/** The targets that lack a scope, a year or somebody who answers for them: by document and place. */
export function targetsLacking(
  { documents }: CoverageRow,
  args: PageArguments & { readonly lacking: 'SCOPE' | 'YEAR' | 'OWNER' },
  loaders: Loaders,
): Connection<TargetRow> {
  const filter = { documents, lacking: args.lacking };
  return connection(args, {
    start,
    placeOf: ({ documentId, place, id }) => [documentId, place, id],
    read: async (page) => (await loaders.read('list-targets-lacking', { ...filter, ...page })).map(targetRow),
    count: async () => totalOf((await loaders.read('count-targets-lacking', filter))[0]),
  });
}

/** The parks without an institute or platform: by name. */
export function parksWithoutInstitute(
  { documents }: CoverageRow,
  args: PageArguments,
  loaders: Loaders,
): Connection<EntityRow> {
  return connection(args, {
    start: { afterName: '', afterId: '' },
    placeOf: ({ name, id }) => [name, id],
    read: async (page) => {
      const rows = await loaders.read('list-parks-without-institute', { documents, ...page });
      return rows.map((row) => entityRow(cell.map(row, 'entity')));
    },
    count: async () => totalOf((await loaders.read('count-parks-without-institute', { documents }))[0]),
  });
}

/** The documents that set nobody to do anything: by id. */
export function documentsWithoutUnit(
  { documents }: CoverageRow,
  args: PageArguments,
  loaders: Loaders,
): Connection<DocumentRow> {
  return connection(args, {
    start: { afterId: '' },
    placeOf: ({ id }) => [id],
    read: async (page) => {
      const rows = await loaders.read('list-documents-without-unit', { documents, ...page });
      return rows.map((row) => documentRow(cell.map(row, 'document')));
    },
    count: async () => totalOf((await loaders.read('count-documents-without-unit', { documents }))[0]),
  });
}
