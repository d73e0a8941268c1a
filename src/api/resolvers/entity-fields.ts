import { mentionsOf } from '../loaders/mentions-of.ts';
import { participationsOf } from '../loaders/participations-of.ts';
import { regionOf } from '../loaders/region-of.ts';
import { relationsOf } from '../loaders/relations-of.ts';
import type { Resolvers } from '../generated.ts';

type Fields = Pick<NonNullable<Resolvers['Organization']>, 'region' | 'relations' | 'mentions' | 'tasks'>;

/** What every named thing answers. */
export const entityFields: Fields = {
  region: (entity, _args, { loaders }) => regionOf(entity, loaders),
  relations: (entity, args, { loaders }) => relationsOf(entity, args, loaders),
  mentions: (entity, args, { loaders }) => mentionsOf(entity, args, loaders),
  tasks: (entity, args, { loaders }) => participationsOf(entity, args, loaders),
};
