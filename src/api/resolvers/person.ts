import type { PersonResolvers } from '../generated.ts';
import { related } from '../loaders/related.ts';
import { entityFields } from './entity-fields.ts';

/** What a person answers. */
export const person: PersonResolvers = {
  ...entityFields,
  memberOf: (person, _args, { loaders }) => related(person, { out: ['MEMBER_OF'] }, loaders),
};
