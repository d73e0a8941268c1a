import type { ParkResolvers } from '../generated.ts';
import { related, relatedPage } from '../loaders/related.ts';
import { entityFields } from './entity-fields.ts';

/** What a park answers. */
export const park: ParkResolvers = {
  ...entityFields,
  partOf: (park, _args, { loaders }) => related(park, { out: ['PART_OF'], kinds: ['Park'] }, loaders),
  parts: (park, _args, { loaders }) => related(park, { in: ['PART_OF'], kinds: ['Park'] }, loaders),
  managedBy: (park, _args, { loaders }) => related(park, { in: ['MANAGES'] }, loaders),
  residents: (park, args, { loaders }) =>
    relatedPage(
      park,
      { ...args, related: { in: ['LOCATED_IN'], out: ['HOSTS'], kinds: args.kinds ?? residentKinds } },
      loaders,
    ),
};

/** Sub-parks are parts and not residents. */
const residentKinds = ['ResearchInstitute', 'Platform', 'Enterprise', 'University', 'Organization'] as const;
