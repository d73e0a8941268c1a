import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportLines } from '../../src/graph/export-lines.ts';
import { smallGraph } from '../graph/small-graph.ts';

/** Puts the small graph's two files into a folder. */
export function writeSmallExport(folder: string): void {
  const { nodes, edges } = exportLines(smallGraph());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nodes.jsonl'), [...nodes].join(''));
  writeFileSync(join(folder, 'edges.jsonl'), [...edges].join(''));
}
