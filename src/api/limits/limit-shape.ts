import { GraphQLError, parse } from 'graphql';
import { apiError } from '../errors.ts';
import { addressQuery } from '../http/address-query.ts';
import type { Handler } from '../http/handler.ts';
import { checkShape } from './check-shape.ts';
import { checkValues } from './check-values.ts';
import type { QueryLimits } from './query-limits.ts';

/**
 * Refuses a query that is too long, deep or wide, or comes with such variables, before it is validated, which may take long
 * for such a one. A query that passed once is not looked at again; a syntax error is left to the server behind.
 */
export function limitShape(limits: QueryLimits): Handler {
  const passed = new Set<string>();
  return (request, _response, next) => {
    const body: unknown = request.body;
    if (Array.isArray(body)) return next(apiError('BAD_REQUEST', 'One operation a request; this is a list.'));
    const asked = request.method === 'GET' ? addressQuery(request) : undefined;
    const values = checkValues(asked ? parsedEach(asked) : body, limits);
    if (values !== undefined) return next(apiError('LIMIT_EXCEEDED', `This request is too much. ${values}`));
    const query = asked ? asked['query'] : queryIn(body);
    if (typeof query !== 'string' || passed.has(query)) return next();
    const problem = problemOf(query, limits);
    if (problem !== undefined) return next(apiError('LIMIT_EXCEEDED', `This query is too much. ${problem}`));
    if (passed.size >= rememberedQueries) passed.clear();
    if (query.length <= rememberedLength) passed.add(query);
    return next();
  };
}

const rememberedQueries = 1000;
const rememberedLength = 10_000;

/** What an address says of variables and extensions is JSON too. */
function parsedEach(query: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [parsed(query['variables']), parsed(query['extensions'])];
}

/** What is no JSON is refused by the server behind. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function queryIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
}

function problemOf(query: string, limits: QueryLimits): string | undefined {
  try {
    return checkShape(parse(query, { maxTokens: limits.tokens, noLocation: true }), limits);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes('tokens. Parsing aborted')
      ? `It has more than ${limits.tokens} tokens.`
      : undefined;
  }
}
