import type { EndedRequest } from '../http/watch-requests.ts';

/** Tells whoever collects traces (OpenTelemetry) what requests do. */
export interface Tracing {
  /** Begins to tell of a request, as a part of what the caller does where its headers name that (W3C traceparent). */
  readonly begin: (request: ArrivedRequest) => RequestTrace;
  /** Sends what is not sent yet. */
  readonly close: () => Promise<void>;
}

/** What is known of a request before anybody looks into it. */
export interface ArrivedRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What is told of one request: never its variables, nor what is sent to the store with a statement. */
export interface RequestTrace {
  /** Asks the store, and tells by which statement, how many rows it answered or what went wrong. */
  readonly read: <Result>(
    statement: string,
    ask: () => Promise<Result>,
    rowsIn?: (answer: Result) => number,
  ) => Promise<Result>;
  /** Something went wrong inside while it was answered. */
  readonly failed: (cause: unknown) => void;
  readonly end: (ended: EndedRequest) => void;
}
