import { relationList } from '../answers/relation-list.ts';
import type { TimelineEntryResolvers } from '../generated.ts';
import { partsGiven, targetsCounted } from '../loaders/timeline-parts.ts';

/** What one document says of a thing. */
export const timelineEntry: TimelineEntryResolvers = {
  tasks: (entry, args, { loaders }) => partsGiven(entry, args, loaders),
  targets: (entry, args, { loaders }) => targetsCounted(entry, args, loaders),
  relations: ({ entity, stated }, args) => relationList(entity, stated, args),
  newRelations: ({ entity, fresh }, args) => relationList(entity, fresh, args),
  lastRelations: ({ entity, last }, args) => relationList(entity, last, args),
};
