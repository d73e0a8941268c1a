import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLines } from '../graph/export-lines.ts';
import type { Graph } from '../graph/graph.ts';
import { say } from './say.ts';

/** Writes nodes.jsonl and edges.jsonl to the folder, making it where there is none; other files in it stay. */
export async function writeExport(graph: Graph, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { nodes, edges } = exportLines(graph);
  await writeLines(join(folder, 'nodes.jsonl'), nodes);
  await writeLines(join(folder, 'edges.jsonl'), edges);
  say(`Wrote ${graph.nodes.length} nodes and ${graph.edges.length} relationships to ${folder}.`);
}

/** In full or not at all: a run broken off leaves the file of before. */
async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await pipeline(Readable.from(lines), createWriteStream(unfinished));
  await rename(unfinished, file);
}
