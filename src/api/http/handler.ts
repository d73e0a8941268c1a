import type { IncomingMessage, ServerResponse } from 'node:http';

/** A step in answering a request: answers it, or says next, with an error where something is wrong. */
export type Handler = (request: GraphqlRequest, response: ServerResponse, next: Next) => unknown;

export type Next = (error?: unknown) => void;

/** A request, with its body once that is read. */
export interface GraphqlRequest extends IncomingMessage {
  body?: unknown;
}
