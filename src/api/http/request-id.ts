import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** Gives each request an id, which its answer carries in a header, its errors in their extensions, and the log. */
export const giveRequestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.locals['requestId'] = id;
  response.setHeader('x-request-id', id);
  next();
};

/** The id of the request that this answers. */
export function requestIdOf(response: Response): string {
  return String(response.locals['requestId']);
}
