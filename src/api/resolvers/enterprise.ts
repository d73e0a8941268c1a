import type { EnterpriseResolvers } from '../generated.ts';
import { relatedPage } from '../loaders/related.ts';
import { entityFields } from './entity-fields.ts';

/** What an enterprise answers. */
export const enterprise: EnterpriseResolvers = {
  ...entityFields,
  partners: (entity, args, { loaders }) =>
    relatedPage(entity, { ...args, related: { out: ['COOPERATES_WITH'], in: ['COOPERATES_WITH'] } }, loaders),
};
