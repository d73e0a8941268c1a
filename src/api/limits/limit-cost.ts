import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { coercedVariables, mostMistakes } from '../coerced-variables.ts';
import type { Context } from '../context.ts';
import { apiError, badInput, endingRequest } from '../errors.ts';
import { rememberByOperation } from '../remember-by-operation.ts';
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

const costFor = rememberByOperation(costOf);

function check(context: GraphQLRequestContextDidResolveOperation<Context>, most: number): void {
  const { schema, operation, document, contextValue } = context;
  if (operation === undefined) return;
  const { coerced, errors } = coercedVariables(context);
  if (errors !== undefined && errors.length > mostMistakes)
    throw badInput(`More than ${mostMistakes} values of its variables do not fit. ${errors[0]?.message}`);
  // A few that do not fit are told by the execution, each in its place.
  if (coerced === undefined) return;
  const cost = costFor({ schema, document, operation }, coerced);
  contextValue.record.cost = cost;
  if (cost <= most) return;
  throw apiError(
    'LIMIT_EXCEEDED',
    `Its answer may have ${cost} fields; ${most} is the most. Ask for less with first.`,
  );
}
