import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { unlessAborted } from '../../std/unless-aborted.ts';
import type { Parameters, Row } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { isPassing } from './is-passing.ts';
import { toParameters } from './to-parameters.ts';
import { toRows } from './to-rows.ts';

interface Read {
  readonly text: string;
  readonly parameters: Parameters;
  readonly database: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Runs a statement in READ access mode, one round trip; what a lost connection or leader stopped is tried again. */
export async function readRows(driver: Driver, read: Read): Promise<readonly Row[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await readOnce(driver, read);
    } catch (error) {
      read.signal?.throwIfAborted();
      if (attempt === attempts || !isPassing(error)) throw explained(error, read);
      await wait(50 * 2 ** attempt);
    }
  }
}

const attempts = 3;

async function readOnce(
  driver: Driver,
  { text, parameters, database, timeoutMs, signal }: Read,
): Promise<readonly Row[]> {
  signal?.throwIfAborted();
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const result = withoutStack(() => session.run(text, toParameters(parameters), { timeout: timeoutMs }));
    const { records } = await unlessAborted(result, signal);
    return toRows(records);
  } finally {
    // Closed while it runs, the session resets its connection, and Neo4j ends the transaction.
    await session.close();
  }
}

/** For each result the driver writes down where it was asked for, which costs more than sending it; our errors tell the text instead. */
function withoutStack<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What the store can't help becomes a StoreError; a wrong statement is a bug and stays what it is, with its text. */
function explained(error: unknown, { text, timeoutMs }: Read): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) {
    return new StoreError('TIMEOUT', `The store took more than ${timeoutMs / 1000} s.`, { cause: error });
  }
  if (isPassing(error) || error.code.startsWith('Neo.ClientError.Security.')) {
    return new StoreError('STORE_UNAVAILABLE', `Neo4j does not answer: ${error.message}`, { cause: error });
  }
  return new Error(`${error.message}\n${text}`, { cause: error });
}
