import type { SharedTaskResolvers } from '../generated.ts';
import { partsIn } from '../loaders/participations-of.ts';

/** What a task that two share answers. */
export const sharedTask: SharedTaskResolvers = {
  partsOfA: ({ task, roles, a }, _args, { loaders }) => partsIn(task, { roles, entityId: a }, loaders),
  partsOfB: ({ task, roles, b }, _args, { loaders }) => partsIn(task, { roles, entityId: b }, loaders),
};
