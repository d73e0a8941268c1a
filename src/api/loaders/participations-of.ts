import { taskRoles, type TaskRelationship } from '../../ontology/task-roles.ts';
import { whenThere, type Soon } from '../../std/when-there.ts';
import { connection, type Connection } from '../connection.ts';
import type { Level, PagedLevel } from '../ahead/level.ts';
import type { EntityTasksArgs, TaskParticipantsArgs } from '../generated.ts';
import type { Parameters } from '../../store/graph-store.ts';
import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import { participationRow, type ParticipationRow } from '../rows/participation-row.ts';
import { taskRow, type TaskRow } from '../rows/task-row.ts';
import type { Loaders } from './loaders.ts';
import { totalFor } from './total.ts';

/** The parts that a thing has in tasks: by document and place. */
export function participationsOf(
  entity: EntityRow,
  args: EntityTasksArgs,
  loaders: Loaders,
): Connection<ParticipationRow> {
  const { statement, start } = participationsPage;
  const filter = participationsPage.filterOf(args);
  return connection(args, {
    start,
    placeOf: ({ id, task }) => [task.documentId, task.clause.start, id],
    read: (page) =>
      whenThere(loaders.rows(statement, entity.id, { ...filter, ...page }), (rows) =>
        rows.map((row) => participationRow(row, entity, taskRow(row))),
      ),
    count: () => totalFor(loaders, 'count-tasks-of-entities', { id: entity.id, parameters: filter }),
  });
}

/** The parts of things in tasks, a page of each. */
export const participationsPage: PagedLevel<EntityTasksArgs> = {
  statement: 'tasks-of-entities',
  start: { afterDocument: '', afterStart: -1, afterId: '' },
  filterOf: ({ roles }) => ({ roles: roles ?? Object.keys(taskRoles) }),
};

/** Those who have a part in tasks. */
export function participantsLevel(roles: TaskParticipantsArgs['roles']): Level {
  return { statement: 'participants-of-tasks', parameters: { roles: roles ?? Object.keys(taskRoles) } };
}

/** Who has a part in a task, in the order of the text. */
export function participantsOf(
  task: TaskRow,
  roles: readonly TaskRelationship[] | null | undefined,
  loaders: Loaders,
): Soon<readonly ParticipationRow[]> {
  return participantsAmong(task, participantsLevel(roles).parameters, loaders);
}

/** Which parts one thing has in a task. */
export function partsIn(
  task: TaskRow,
  { roles, entityId }: { readonly roles: readonly TaskRelationship[]; readonly entityId: string },
  loaders: Loaders,
): Soon<readonly ParticipationRow[]> {
  return participantsAmong(task, { roles, entities: [entityId] }, loaders);
}

function participantsAmong(
  task: TaskRow,
  parameters: Parameters,
  loaders: Loaders,
): Soon<readonly ParticipationRow[]> {
  return whenThere(loaders.rows('participants-of-tasks', task.id, parameters), (rows) =>
    rows.map((row) => participationRow(row, entityRow(cell.map(row, 'entity')), task)),
  );
}
