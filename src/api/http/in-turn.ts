import type { ServerResponse } from 'node:http';
import type { GraphqlRequest, Handler, Next } from './handler.ts';

/** Several handlers as one, each called when the one before says next. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  return (request, response, next) => step(handlers, 0, { request, response, next });
}

interface Call {
  readonly request: GraphqlRequest;
  readonly response: ServerResponse;
  readonly next: Next;
}

function step(handlers: readonly Handler[], at: number, call: Call): void {
  const handler = handlers[at];
  if (handler === undefined) return call.next();
  try {
    const answered = handler(call.request, call.response, (error) =>
      error === undefined ? step(handlers, at + 1, call) : call.next(error),
    );
    if (answered instanceof Promise) answered.catch(call.next);
  } catch (error) {
    call.next(error);
  }
}
