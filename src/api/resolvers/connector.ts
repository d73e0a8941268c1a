import type { ConnectorResolvers } from '../generated.ts';

/** What a connector answers. */
export const connector: ConnectorResolvers = {
  paths: (connector, args) => connector.paths(args),
  fromSide: (connector) => connector.fromSide(),
  toSide: (connector) => connector.toSide(),
};
