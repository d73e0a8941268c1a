import type { GovernmentUnitResolvers } from '../generated.ts';
import { related } from '../loaders/related.ts';
import { entityFields } from './entity-fields.ts';

/** What a government unit answers. */
export const governmentUnit: GovernmentUnitResolvers = {
  ...entityFields,
  manages: (unit, _args, { loaders }) => related(unit, { out: ['MANAGES'] }, loaders),
  memberOf: (unit, _args, { loaders }) => related(unit, { out: ['MEMBER_OF'] }, loaders),
};
