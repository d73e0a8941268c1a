import type { RequestTrace } from './tracing/tracing.ts';

/** What is noted of a request while it runs, for the log, the metrics and the limits. */
export interface RequestRecord {
  readonly id: string;
  /** Aborted, with a StoreError as its reason, when the request has taken too long or nobody waits for its answer any more. */
  readonly signal: AbortSignal;
  /** Where traces are collected, what is told of it there. */
  readonly trace: RequestTrace | undefined;
  /** The operation's name, once it is known to be one of the schema's operations. */
  operation?: string;
  variables?: unknown;
  /** Fields of the longest possible answer. */
  cost?: number;
  /** Statements sent to the store. */
  statements: number;
  /** Rows that they answered. */
  rows: number;
  /** Milliseconds in which at least one of them was under way. */
  storeMs: number;
  /** How often what was wanted was in memory, and how often it was not. */
  readonly kept: { hits: number; misses: number };
  /** The codes of the answer's errors. */
  readonly codes: string[];
}

/** A record of a request about which nothing is known yet. */
export function newRecord(id: string, signal: AbortSignal, trace?: RequestTrace): RequestRecord {
  return { id, signal, trace, statements: 0, rows: 0, storeMs: 0, kept: { hits: 0, misses: 0 }, codes: [] };
}
