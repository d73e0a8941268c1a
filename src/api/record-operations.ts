import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { innerCause } from './inner-cause.ts';

/** Notes in a request's record what is asked and with which errors it ends; tells the log what went wrong inside. */
export function recordOperations(log: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operationName, request, contextValue: { record } }) => {
        if (operationName !== null) record.operation = operationName.slice(0, longestName);
        record.variables = request.variables;
      },
      didEncounterErrors: async ({ errors, contextValue }) => {
        const { id, signal, trace } = contextValue.record;
        for (const error of errors) {
          const cause = innerCause(error);
          // Of what was given up once the time was over, one line is enough: that of the request.
          if (cause === undefined || cause === signal.reason) continue;
          log.error({ requestId: id, err: cause });
          trace?.failed(cause);
        }
      },
      willSendResponse: async ({ response, contextValue: { record } }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (singleResult.errors === undefined) return;
        for (const { extensions } of singleResult.errors) record.codes.push(String(extensions?.['code']));
        // The id stands in the log and in the answer's header too.
        singleResult.errors = singleResult.errors.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId: record.id },
        }));
      },
    }),
  };
}

/** A name may be as long as a query. */
const longestName = 100;
