import { readCuration } from '../seeds/read-curation.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { buildGraphOf } from './build-graph-of.ts';
import { seedInputs } from './build-inputs.ts';
import { loadGraph } from './load-graph.ts';
import { seedCuration, seedDocuments } from './seed-folders.ts';
import { say } from './say.ts';

/** Builds the graph of the project's own documents into an open store. */
export async function buildSeedsInto(store: GraphStore): Promise<void> {
  const { graph, findings, failures } = await buildGraphOf([seedDocuments], readCuration(seedCuration));
  await loadGraph(store, graph, seedInputs());
  for (const { file, reason } of failures) say(`${file} is left out: ${reason}`);
  if (findings.length > 0)
    say(`${findings.length} places in the texts were odd; \`innograph build\` lists them.`);
}
