import type { PlatformResolvers } from '../generated.ts';
import { related } from '../loaders/related.ts';
import { entityFields } from './entity-fields.ts';

/** What a platform answers. */
export const platform: PlatformResolvers = {
  ...entityFields,
  hosts: (platform, _args, { loaders }) => related(platform, { in: ['HOSTS'] }, loaders),
};
