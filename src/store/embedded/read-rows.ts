import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { unlessAborted } from '../../std/unless-aborted.ts';
import type { Parameters, Row } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import { toRows } from './to-rows.ts';

interface Read {
  readonly text: string;
  readonly parameters: Parameters;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Runs a statement in a transaction that is always rolled back; one that wrote anything throws, as Neo4j's READ access mode does. */
export async function readRows(
  database: GrafeoDB,
  { text, parameters, timeoutMs, signal }: Read,
): Promise<readonly Row[]> {
  signal?.throwIfAborted();
  const transaction = database.beginTransaction();
  const rows = answer(transaction, text, parameters).finally(() => transaction.rollback());
  return withinTime(unlessAborted(rows, signal), timeoutMs);
}

async function answer(
  transaction: Transaction,
  text: string,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const result = await transaction.executeCypher(text, parameters);
  if (Object.values(result.counters).some((count) => count > 0))
    throw new Error(`A read must not write:\n${text}`);
  return toRows(result.toArray());
}

/** The engine can't be told to stop: a query that is given up here goes on in its thread until it ends by itself. */
async function withinTime<Result>(result: Promise<Result>, timeoutMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StoreError('TIMEOUT', `The store took more than ${timeoutMs / 1000} s.`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([result, tooLate]);
  } finally {
    clearTimeout(timer);
    result.catch(() => undefined);
  }
}
