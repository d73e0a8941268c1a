import { taskRoles } from '../../ontology/task-roles.ts';
import { connection, type Connection, type PageArguments } from '../connection.ts';
import type { TimelineEntryTasksArgs } from '../generated.ts';
import { participationRow, type ParticipationRow } from '../rows/participation-row.ts';
import { targetRow, type TargetRow } from '../rows/target-row.ts';
import { taskRow } from '../rows/task-row.ts';
import type { TimelineRow } from '../rows/timeline-row.ts';
import type { Loaders } from './loaders.ts';
import { totalFor } from './total.ts';

/** The parts that a document gives a thing in tasks: in the order of the text. */
export function partsGiven(
  { entity, document }: TimelineRow,
  args: TimelineEntryTasksArgs,
  loaders: Loaders,
): Connection<ParticipationRow> {
  const { id } = document;
  const parameters = { entity: entity.id, roles: args.roles ?? Object.keys(taskRoles) };
  return connection(args, {
    start: { afterDocument: '', afterStart: -1, afterId: '' },
    placeOf: ({ id: partId, task }) => [task.documentId, task.clause.start, partId],
    read: async (page) => {
      const rows = await loaders.rows('parts-in-tasks-of-documents', id, { ...parameters, ...page });
      return rows.map((row) => participationRow(row, entity, taskRow(row)));
    },
    count: () => totalFor(loaders, 'count-parts-in-tasks-of-documents', { id, parameters }),
  });
}

/** The targets that a document counts for a thing: in the order of the text. */
export function targetsCounted(
  { entity, document: { id } }: TimelineRow,
  args: PageArguments,
  loaders: Loaders,
): Connection<TargetRow> {
  const parameters = { scope: entity.id };
  return connection(args, {
    start: { afterStart: -1, afterId: '' },
    placeOf: (target) => [target.place, target.id],
    read: async (page) =>
      (await loaders.rows('targets-of-scope-in-documents', id, { ...parameters, ...page })).map(targetRow),
    count: () => totalFor(loaders, 'count-targets-of-scope-in-documents', { id, parameters }),
  });
}
