import type { TaskResolvers } from '../generated.ts';
import { theDocument } from '../loaders/nodes-by-id.ts';
import { participantsOf } from '../loaders/participations-of.ts';

/** What a task answers. */
export const task: TaskResolvers = {
  document: ({ documentId }, _args, { loaders }) => theDocument(loaders, documentId),
  participants: (task, { roles }, { loaders }) => participantsOf(task, roles, loaders),
};
