import type { ApolloServerPlugin } from '@apollo/server';
import { coercedVariables } from '../coerced-variables.ts';
import type { Context } from '../context.ts';
import { rememberByOperation } from '../remember-by-operation.ts';
import { lookAhead } from './look-ahead.ts';

/** Tells the loaders of each request what it asks for, before anything is resolved. */
export function foresee(): ApolloServerPlugin<Context> {
  const outlookFor = rememberByOperation(lookAhead);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (request) => {
        const { schema, document, operation, contextValue } = request;
        if (operation === undefined) return;
        contextValue.loaders.expect(() => {
          const { coerced } = coercedVariables(request);
          return coerced === undefined ? new Map() : outlookFor({ schema, document, operation }, coerced);
        });
      },
    }),
  };
}
