import { blankProperties } from './blank-properties.ts';
import { checkGraph } from '../graph/check-graph.ts';
import type { Graph } from '../graph/graph.ts';
import type { CypherConnection } from './cypher-connection.ts';
import { cypherText } from './cypher-text.ts';
import type { BuildStamp, LoadProgress } from './graph-store.ts';
import { graphBatches } from './graph-batches.ts';
import type { LoadBatch } from './load-batch.ts';
import { refuseForeignNodes } from './refuse-foreign-nodes.ts';
import { removeStale } from './remove-stale.ts';
import { setUp } from './set-up.ts';

/** What one load is of. */
export interface Load {
  readonly graph: Graph;
  readonly inputs: string;
  readonly onProgress: (progress: LoadProgress) => void;
}

/**
 * Puts the graph in place of the one before, each batch in a transaction of its own. Broken off anywhere, the stamp says
 * `loading` and the same call again finishes it: rows are merged by id, and what is of another graph goes last.
 */
export async function loadGraph(connection: CypherConnection, load: Load): Promise<void> {
  const batches = graphBatches(checkGraph(load.graph));
  await setUp(connection);
  await refuseForeignNodes(connection, batches);
  await stampBuild(connection, load, 'loading');
  for (const phase of phases) {
    await write(
      connection,
      load,
      batches.filter((batch) => batch.phase === phase),
    );
  }
  await removeStale(connection, load);
  await stampBuild(connection, load, 'complete');
  await connection.flush();
}

/** Evidence goes in before the relationships that rest on it. */
const phases = ['nodes', 'evidence', 'relationships'] as const;

async function write(connection: CypherConnection, load: Load, batches: readonly LoadBatch[]): Promise<void> {
  const total = batches.reduce((sum, batch) => sum + batch.rows.length, 0);
  let done = 0;
  for (const { phase, text, rows } of batches) {
    const [answer] = await connection.write(text, { rows, blank: blankProperties, build: load.graph.id });
    if (answer?.['written'] !== rows.length) {
      throw new Error(`Of ${rows.length} rows, ${String(answer?.['written'])} were written by:\n${text}`);
    }
    done += rows.length;
    load.onProgress({ phase, done, total });
  }
}

async function stampBuild(
  connection: CypherConnection,
  load: Load,
  state: BuildStamp['state'],
): Promise<void> {
  const stamp = { id: load.graph.id, inputs: load.inputs, state };
  await connection.write(cypherText('load/put-build-stamp.cypher'), stamp);
}
