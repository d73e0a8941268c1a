import { relationTypes } from '../../ontology/relation-types.ts';
import { taskRoles } from '../../ontology/task-roles.ts';
import { connection, type Connection, type PageArguments } from '../connection.ts';
import type {
  QueryProjectsArgs,
  QueryRelationsArgs,
  QueryTargetsArgs,
  QueryTasksArgs,
} from '../generated.ts';
import { cell } from '../rows/cell.ts';
import { documentRow, type DocumentRow } from '../rows/document-row.ts';
import { projectRow, type ProjectRow } from '../rows/project-row.ts';
import { relationRow, type RelationRow } from '../rows/relation-row.ts';
import { targetRow, type TargetRow } from '../rows/target-row.ts';
import { taskRow, type TaskRow } from '../rows/task-row.ts';
import type { Loaders } from './loaders.ts';
import { totalOf } from './total.ts';

/** Where a row stands in the documents. */
const start = { afterDocument: '', afterStart: -1, afterId: '' } as const;

/** All documents, by id. */
export function listDocuments(args: PageArguments, loaders: Loaders): Connection<DocumentRow> {
  return connection(args, {
    start: { afterId: '' },
    placeOf: ({ id }) => [id],
    read: async (page) =>
      (await loaders.read('list-documents', page)).map((row) => documentRow(cell.map(row, 'document'))),
    count: async () => totalOf((await loaders.read('count-documents'))[0]),
  });
}

/** The relations that pass a filter: by type, the second end's name, id. */
export function listRelations(args: QueryRelationsArgs, loaders: Loaders): Connection<RelationRow> {
  const where = args.where ?? {};
  const filter = {
    types: where.types ?? Object.keys(relationTypes),
    fromKinds: where.fromKinds ?? null,
    toKinds: where.toKinds ?? null,
    documents: where.documents ?? null,
    years: where.years ?? null,
    statuses: where.statuses ?? null,
    origins: where.origins ?? null,
  };
  return connection(args, {
    start: { afterType: '', afterTo: '', afterId: '' },
    placeOf: ({ type, to, id }) => [type, to.name, id],
    read: async (page) => (await loaders.read('list-relations', { ...filter, ...page })).map(relationRow),
    count: async () => totalOf((await loaders.read('count-relations', filter))[0]),
  });
}

/** The tasks that pass a filter: by document and place. */
export function listTasks(args: QueryTasksArgs, loaders: Loaders): Connection<TaskRow> {
  const { documents = null, entities = null, roles = null, text = null } = args.where ?? {};
  const hasPart = entities !== null || roles !== null;
  const filter = { documents, entities, text, hasPart, roles: roles ?? Object.keys(taskRoles) };
  return connection(args, {
    start,
    placeOf: ({ documentId, clause, id }) => [documentId, clause.start, id],
    read: async (page) => (await loaders.read('list-tasks', { ...filter, ...page })).map(taskRow),
    count: async () => totalOf((await loaders.read('count-tasks', filter))[0]),
  });
}

/** The targets that pass a filter: by document and place. */
export function listTargets(args: QueryTargetsArgs, loaders: Loaders): Connection<TargetRow> {
  const {
    documents = null,
    indicator = null,
    years = null,
    scope = null,
    isBaseline = null,
  } = args.where ?? {};
  const filter = { documents, indicator, years, scope, isBaseline };
  return connection(args, {
    start,
    placeOf: ({ documentId, place, id }) => [documentId, place, id],
    read: async (page) => (await loaders.read('list-targets', { ...filter, ...page })).map(targetRow),
    count: async () => totalOf((await loaders.read('count-targets', filter))[0]),
  });
}

/** The projects that pass a filter: by document and place. */
export function listProjects(args: QueryProjectsArgs, loaders: Loaders): Connection<ProjectRow> {
  const { documents = null, text = null, startYearFrom = null, startYearTo = null } = args.where ?? {};
  const filter = { documents, text, startYearFrom, startYearTo };
  return connection(args, {
    start,
    placeOf: ({ documentId, place, id }) => [documentId, place, id],
    read: async (page) => (await loaders.read('list-projects', { ...filter, ...page })).map(projectRow),
    count: async () => totalOf((await loaders.read('count-projects', filter))[0]),
  });
}
