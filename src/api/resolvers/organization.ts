import type { OrganizationResolvers } from '../generated.ts';
import { entityFields } from './entity-fields.ts';

/** What any other organisation answers. */
export const organization: OrganizationResolvers = {
  ...entityFields,
};
