import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Context } from './context.ts';

/** The variables of an operation as resolvers get them, or what is wrong with them. */
export type CoercedVariables = ReturnType<typeof getVariableValues>;

/** Coerces a request's variables, once for all who look at them; more than so many mistakes are one too many to look at. */
export function coercedVariables(
  request: GraphQLRequestContextDidResolveOperation<Context>,
): CoercedVariables {
  const known = coerced.get(request.contextValue);
  if (known !== undefined) return known;
  const variableDefinitions = request.operation?.variableDefinitions ?? [];
  const given = request.request.variables ?? {};
  const values = getVariableValues(request.schema, variableDefinitions, given, { maxErrors: mostMistakes });
  coerced.set(request.contextValue, values);
  return values;
}

/** To each the nearest right value is looked for. */
export const mostMistakes = 5;

const coerced = new WeakMap<Context, CoercedVariables>();
