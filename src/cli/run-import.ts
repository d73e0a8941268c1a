import { join } from 'node:path';
import { readExport } from '../graph/read-export.ts';
import { ownInputs } from './build-inputs.ts';
import { loadGraph } from './load-graph.ts';
import { readText } from './read-text.ts';
import { withStore } from './with-store.ts';

/** Brings an export back into the store; `serve` then keeps it whatever becomes of the seeds. */
export async function runImport(folder: string): Promise<void> {
  const [nodes, edges] = [
    await readText(join(folder, 'nodes.jsonl')),
    await readText(join(folder, 'edges.jsonl')),
  ];
  const graph = readExport({ nodes, edges });
  await withStore((store) => loadGraph(store, graph, ownInputs(graph.id)));
}
