import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** Several handlers as one, each called when the one before says next: a router would match the path again for each. */
export function inTurn(...handlers: readonly RequestHandler[]): RequestHandler {
  return (request, response, next) => step(handlers, 0, { request, response, next });
}

interface Call {
  readonly request: Request;
  readonly response: Response;
  readonly next: NextFunction;
}

async function step(handlers: readonly RequestHandler[], at: number, call: Call): Promise<void> {
  const handler = handlers[at];
  if (handler === undefined) return call.next();
  try {
    await handler(call.request, call.response, (error?: unknown) => {
      if (error === undefined) void step(handlers, at + 1, call);
      else call.next(error);
    });
  } catch (error) {
    call.next(error);
  }
}
