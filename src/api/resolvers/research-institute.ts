import type { ResearchInstituteResolvers } from '../generated.ts';
import { related, relatedPage } from '../loaders/related.ts';
import { entityFields } from './entity-fields.ts';

/** What a research institute answers. */
export const researchInstitute: ResearchInstituteResolvers = {
  ...entityFields,
  parents: (institute, _args, { loaders }) =>
    related(institute, { out: ['AFFILIATED_WITH', 'ESTABLISHED_BY'] }, loaders),
  partners: (entity, args, { loaders }) =>
    relatedPage(entity, { ...args, related: { out: ['COOPERATES_WITH'], in: ['COOPERATES_WITH'] } }, loaders),
};
