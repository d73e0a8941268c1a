import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareEditions } from '../graph/compare/compare-editions.ts';
import type { Edition } from '../graph/compare/edition.ts';
import { editionOf } from '../graph/compare/edition-of.ts';
import type { Graph } from '../graph/graph.ts';
import { readExport } from '../graph/read-export.ts';
import { UserError } from '../std/user-error.ts';
import { readGraph } from '../store/read-graph.ts';
import { buildGraphOf } from './build-graph-of.ts';
import { chosenCuration } from './chosen-curation.ts';
import { formatDiff } from './format-diff.ts';
import { readText } from './read-text.ts';
import { requireGraph } from './require-graph.ts';
import { withStore } from './with-store.ts';

/** Compares two editions and prints what differs. */
export async function runDiff(before: string, after: string, format: 'table' | 'json'): Promise<void> {
  const diff = compareEditions(await editionFrom(before), await editionFrom(after));
  process.stdout.write(format === 'json' ? `${JSON.stringify(diff, undefined, 2)}\n` : formatDiff(diff));
}

/** An export's folder, a file to be read, or a document of the graph in the store. */
async function editionFrom(name: string): Promise<Edition> {
  if (existsSync(join(name, 'nodes.jsonl'))) return editionOf(await exportedGraph(name));
  if (existsSync(name) && statSync(name).isFile())
    return editionOf((await buildGraphOf([name], chosenCuration(undefined))).graph);
  const graph = await withStore(async (store) => {
    await requireGraph(store);
    return readGraph(store);
  });
  return editionOf(graph, documentOf(graph, name));
}

async function exportedGraph(folder: string): Promise<Graph> {
  const nodes = await readText(join(folder, 'nodes.jsonl'));
  return readExport({ nodes, edges: await readText(join(folder, 'edges.jsonl')) });
}

function documentOf(graph: Graph, id: string): string {
  const documents = graph.nodes.filter(({ labels }) => labels[0] === 'Document');
  if (documents.some((document) => document.id === id)) return id;
  const known = documents.map((document) => document.id).join(', ');
  throw new UserError(
    `${id} is no file, no folder with nodes.jsonl, and no document of the graph. The graph's documents are: ${known}.`,
  );
}
