import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readExport } from '../graph/read-export.ts';
import { UserError } from '../std/user-error.ts';
import { ownInputs } from './build-inputs.ts';
import { loadGraph } from './load-graph.ts';
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

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError(`${file} can't be read. Name a folder that \`innograph export\` wrote.`, { cause });
  }
}
