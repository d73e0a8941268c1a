import { UserError } from '../std/user-error.ts';
import type { CypherConnection } from './cypher-connection.ts';
import { cypherText } from './cypher-text.ts';
import type { LoadBatch } from './load-batch.ts';

/** Throws where a node of the graph has the label and id of one that others keep in the same database: it would be written over. */
export async function refuseForeignNodes(
  connection: CypherConnection,
  batches: readonly LoadBatch[],
): Promise<void> {
  for (const { label, rows } of batches) {
    if (label === undefined) continue;
    const text = cypherText('load/find-foreign-nodes.cypher', { LABEL: label });
    const [found] = await connection.read(text, { ids: rows.map((row) => row['id'] ?? null) });
    if (found !== undefined) {
      throw new UserError(
        `The database holds a :${label} node "${String(found['id'])}" that innograph did not write. Rename it, or give innograph a database of its own (NEO4J_DATABASE).`,
        { exitCode: 3 },
      );
    }
  }
}
