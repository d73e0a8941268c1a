import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from 'pino';
import type { ApiSettings } from './api-settings.ts';
import { foresee } from './ahead/foresee.ts';
import type { Context } from './context.ts';
import { limitCost } from './limits/limit-cost.ts';
import { maskError } from './mask-error.ts';
import { readSchema } from './read-schema.ts';
import { recordOperations } from './record-operations.ts';
import { resolvers } from './resolvers/resolvers.ts';

export interface ApolloParts {
  readonly settings: ApiSettings;
  readonly httpServer: Server;
  readonly log: Logger;
}

/** The GraphQL server, the same whatever NODE_ENV and other variables of Apollo's say; nothing is sent to anybody else. */
export async function startApollo({
  settings,
  httpServer,
  log,
}: ApolloParts): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    typeDefs: readSchema(),
    resolvers,
    introspection: settings.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    nodeEnv: 'production',
    logger: {
      debug: () => {},
      info: () => {},
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
    parseOptions: { maxTokens: settings.limits.tokens },
    // To each field that is not there the nearest that is is looked for.
    validationOptions: { maxErrors: 5 },
    formatError: maskError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({
        httpServer,
        stopGracePeriodMillis: settings.stopMilliseconds,
      }),
      limitCost(settings.limits.cost),
      foresee(),
      recordOperations(log),
    ],
  });
  await apollo.start();
  return apollo;
}
