import { readGraph } from '../store/read-graph.ts';
import { withStore } from './with-store.ts';
import { writeExport } from './write-export.ts';

/** Writes the graph in the store to a folder. */
export async function runExport(folder: string): Promise<void> {
  await writeExport(await withStore(readGraph), folder);
}
