import type { UniversityResolvers } from '../generated.ts';
import { relatedPage } from '../loaders/related.ts';
import { entityFields } from './entity-fields.ts';

/** What a university answers. */
export const university: UniversityResolvers = {
  ...entityFields,
  institutes: (university, args, { loaders }) =>
    relatedPage(
      university,
      { ...args, related: { in: ['AFFILIATED_WITH', 'ESTABLISHED_BY'], kinds: instituteKinds } },
      loaders,
    ),
  partners: (entity, args, { loaders }) =>
    relatedPage(entity, { ...args, related: { out: ['COOPERATES_WITH'], in: ['COOPERATES_WITH'] } }, loaders),
};

/** What belongs to a university, other than firms and further schools. */
const instituteKinds = ['ResearchInstitute', 'Platform', 'Park'] as const;
