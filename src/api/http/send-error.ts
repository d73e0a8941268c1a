import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { apiError } from '../errors.ts';
import type { Next } from './handler.ts';
import { requestIdOf } from './request-id.ts';
import { recordOf } from './watch-requests.ts';

/** Answers what was refused before GraphQL looked at it, in the form of a GraphQL answer. */
export function sendError(log: Logger) {
  // oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters.
  return (error: unknown, _request: IncomingMessage, response: ServerResponse, next: Next): void => {
    if (response.headersSent) return next(error);
    const { status, shown } = readable(error);
    const requestId = requestIdOf(response);
    if (status >= 500) log.error({ err: error, requestId });
    const { message, extensions } = shown;
    recordOf(response)?.codes.push(String(extensions['code']));
    response.statusCode = status;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify({ errors: [{ message, extensions: { ...extensions, requestId } }] }));
  };
}

function readable(error: unknown): { readonly status: number; readonly shown: GraphQLError } {
  if (error instanceof GraphQLError) {
    return { status: error.extensions['code'] === 'UNAUTHENTICATED' ? 401 : 400, shown: error };
  }
  const status = statusOf(error);
  if (status === 413) return { status, shown: apiError('LIMIT_EXCEEDED', 'The request is too large.') };
  if (status >= 400 && status < 500)
    return { status, shown: apiError('BAD_REQUEST', 'The request is not readable JSON.') };
  return {
    status: 500,
    shown: apiError('INTERNAL_SERVER_ERROR', 'Something went wrong here, not in the query.'),
  };
}

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
}
