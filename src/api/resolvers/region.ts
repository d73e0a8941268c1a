import type { RegionResolvers } from '../generated.ts';
import { related, relatedPage } from '../loaders/related.ts';
import { entityFields } from './entity-fields.ts';

/** What a region answers. */
export const region: RegionResolvers = {
  ...entityFields,
  partOf: (region, _args, { loaders }) => related(region, { out: ['PART_OF'], kinds: ['Region'] }, loaders),
  parts: (region, _args, { loaders }) => related(region, { in: ['PART_OF'], kinds: ['Region'] }, loaders),
  entities: (region, args, { loaders }) =>
    relatedPage(region, { ...args, related: { in: ['LOCATED_IN'], kinds: args.kinds } }, loaders),
};
