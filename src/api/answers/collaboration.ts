import type { TaskRelationship } from '../../ontology/task-roles.ts';
import { connection, type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type { QueryCollaboratorsArgs, QuerySharedTasksArgs } from '../generated.ts';
import { totalOf } from '../loaders/total.ts';
import { collaboratorRow, type CollaboratorRow } from '../rows/collaborator-row.ts';
import type { SharedTaskRow } from '../rows/shared-task-row.ts';
import { taskRow } from '../rows/task-row.ts';
import { resolveName } from './resolve-name.ts';

/** Who has a part in the same tasks as a thing: the most shared first, then by name and id. */
export async function collaborators(
  args: QueryCollaboratorsArgs,
  context: Context,
): Promise<Connection<CollaboratorRow>> {
  const { loaders } = context;
  const { id } = await resolveName(args.id, context);
  const filter = { id, roles: args.roles ?? parts, documents: args.documents ?? null };
  return connection(args, {
    start: { afterShared: Number.MAX_SAFE_INTEGER, afterName: '', afterId: '' },
    placeOf: ({ sharedTasks: shared, entity }) => [shared, entity.name, entity.id],
    read: async (page) => (await loaders.read('collaborators', { ...filter, ...page })).map(collaboratorRow),
    count: async () => totalOf((await loaders.read('count-collaborators', filter))[0]),
  });
}

/** The tasks that two things both have a part in: by document and place. */
export async function sharedTasks(
  args: QuerySharedTasksArgs,
  context: Context,
): Promise<Connection<SharedTaskRow>> {
  const { loaders } = context;
  const [{ id: a }, { id: b, name }] = await Promise.all([
    resolveName(args.a, context),
    resolveName(args.b, context),
  ]);
  if (a === b) throw badInput(`a and b are both ${name}. Name two things.`);
  const roles = args.roles ?? parts;
  return connection(args, {
    start: { afterDocument: '', afterStart: -1, afterId: '' },
    placeOf: ({ task }) => [task.documentId, task.clause.start, task.id],
    read: async (page) => {
      const rows = await loaders.read('shared-tasks', { a, b, roles, ...page });
      return rows.map((row) => ({ task: taskRow(row), a, b, roles }));
    },
    count: async () => totalOf((await loaders.read('count-shared-tasks', { a, b, roles }))[0]),
  });
}

/** Being named in a task is no part in it. */
const parts: readonly TaskRelationship[] = ['LEADS', 'PARTICIPATES_IN', 'RESPONSIBLE_FOR'];
