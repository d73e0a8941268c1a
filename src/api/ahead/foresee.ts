import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, Kind, type FragmentDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { lookAhead } from './look-ahead.ts';

/** Tells the loaders of each request what it asks for, before anything is resolved. */
export function foresee(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue: { loaders } }) => {
        if (operation === undefined) return;
        loaders.expect(() => {
          const given = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
          );
          if (given.coerced === undefined) return new Map();
          const fragments: Record<string, FragmentDefinitionNode> = {};
          for (const node of document.definitions)
            if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
          return lookAhead({ schema, fragments, variableValues: given.coerced }, operation);
        });
      },
    }),
  };
}
