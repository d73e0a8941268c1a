import type { TargetChangeResolvers } from '../generated.ts';
import { targetById } from '../loaders/nodes-by-id.ts';

/** What a target that differs answers. */
export const targetChange: TargetChangeResolvers = {
  before: ({ before }, _args, { loaders }) => (before === undefined ? null : targetById(loaders, before.id)),
  after: ({ after }, _args, { loaders }) => (after === undefined ? null : targetById(loaders, after.id)),
};
