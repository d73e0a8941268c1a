import type { GraphStore, Parameters, Row } from './graph-store.ts';

/**
 * What a backend has to offer: Cypher in, rows out. On both, whole numbers are sent as integers and all numbers come back
 * as numbers; nodes, relationships and paths come back as plain maps of properties.
 */
export interface CypherConnection {
  readonly backend: GraphStore['backend'];
  /** Whether each statement is a way over a network and back. */
  readonly isRemote: boolean;
  /** A read-only transaction, given up after the settings' time or when the signal is aborted. */
  read(text: string, parameters: Parameters, signal?: AbortSignal): Promise<readonly Row[]>;
  /** One transaction: everything the statement writes, or nothing. */
  write(text: string, parameters: Parameters): Promise<readonly Row[]>;
  /** Schema statements; waits until what they made can be used. */
  define(statements: readonly string[]): Promise<void>;
  /** Brings what was committed to the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}
