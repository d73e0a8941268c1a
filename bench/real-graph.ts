import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readExport } from '../src/graph/read-export.ts';
import type { Graph } from '../src/graph/graph.ts';
import { runWhole } from './whole-process.ts';

/** The graph of the project's own documents: an export of it that is there already, or one built anew. */
export function realGraph(exported?: string): Graph {
  if (exported !== undefined) return read(exported);
  const folder = mkdtempSync(path.join(tmpdir(), 'innograph-bench-'));
  runWhole(['build', '--out', folder]);
  const graph = read(folder);
  rmSync(folder, { recursive: true });
  return graph;
}

function read(folder: string): Graph {
  const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  return readExport({ nodes: text('nodes.jsonl'), edges: text('edges.jsonl') });
}
