import { setTimeout as wait } from 'node:timers/promises';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Parameters, Row } from '../graph-store.ts';
import { toRows } from './to-rows.ts';

/** Runs a statement in a transaction of its own, rolled back on any error, tried again when another one was in its way. */
export async function writeRows(
  database: GrafeoDB,
  text: string,
  parameters: Parameters,
): Promise<readonly Row[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeOnce(database, text, parameters);
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
      await wait(10 * 2 ** attempt);
    }
  }
}

const attempts = 5;

async function writeOnce(database: GrafeoDB, text: string, parameters: Parameters): Promise<readonly Row[]> {
  const transaction = database.beginTransaction();
  try {
    const result = await transaction.executeCypher(text, parameters);
    const rows = toRows(result.toArray());
    transaction.commit();
    return rows;
  } finally {
    // The engine leaves a transaction usable after an error; it must not stay open.
    if (transaction.isActive) transaction.rollback();
  }
}

/** Where Neo4j waits for a lock, the engine raises GQLSTATUS 40000, transaction rollback. */
function isConflict(error: unknown): boolean {
  return error instanceof Error && 'gqlStatus' in error && String(error.gqlStatus).startsWith('40');
}
