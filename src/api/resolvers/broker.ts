import type { BrokerResolvers } from '../generated.ts';

/** What a broker answers. */
export const broker: BrokerResolvers = {
  paths: (broker, args) => broker.paths(args),
};
