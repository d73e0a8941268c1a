import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, Kind, type FragmentDefinitionNode } from 'graphql';
import { coercedVariables, mostMistakes } from '../coerced-variables.ts';
import type { Context } from '../context.ts';
import { apiError, badInput, endingRequest } from '../errors.ts';
import { costOf } from './cost-of.ts';

/** Refuses an operation whose longest possible answer, with the variables it is sent with, is over the limit. */
export function limitCost(most: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (request) => {
        try {
          check(request, most);
        } catch (error) {
          throw error instanceof GraphQLError ? endingRequest(error) : error;
        }
      },
    }),
  };
}

function check(context: GraphQLRequestContextDidResolveOperation<Context>, most: number): void {
  const { schema, operation, document, contextValue } = context;
  const root = schema.getQueryType();
  if (root == null || operation === undefined) return;
  const { selectionSet } = operation;
  const { coerced, errors } = coercedVariables(context);
  if (errors !== undefined && errors.length > mostMistakes)
    throw badInput(`More than ${mostMistakes} values of its variables do not fit. ${errors[0]?.message}`);
  // A few that do not fit are told by the execution, each in its place.
  if (coerced === undefined) return;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const cost = costOf({ schema, root, selectionSet, fragments, variables: coerced });
  contextValue.record.cost = cost;
  if (cost <= most) return;
  throw apiError(
    'LIMIT_EXCEEDED',
    `Its answer may have ${cost} fields; ${most} is the most. Ask for less with first.`,
  );
}
