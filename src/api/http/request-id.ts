import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Handler } from './handler.ts';

/** Gives each request an id, which its answer carries in a header, its errors in their extensions, and the log. */
export const giveRequestId: Handler = (_request, response, next) => {
  response.setHeader('x-request-id', randomUUID());
  next();
};

/** The id of the request that this answers. */
export function requestIdOf(response: ServerResponse): string {
  return String(response.getHeader('x-request-id'));
}
