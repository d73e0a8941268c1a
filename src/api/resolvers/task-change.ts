import type { TaskChangeResolvers } from '../generated.ts';
import { taskById } from '../loaders/nodes-by-id.ts';

/** What a task that differs answers. */
export const taskChange: TaskChangeResolvers = {
  before: ({ before }, _args, { loaders }) => (before === undefined ? null : taskById(loaders, before.id)),
  after: ({ after }, _args, { loaders }) => (after === undefined ? null : taskById(loaders, after.id)),
};
