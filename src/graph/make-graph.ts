import { createHash } from 'node:crypto';
import { idOfDigest } from '../std/id-of-digest.ts';
import type { Graph } from './graph.ts';
import type { GraphPart } from './graph-part.ts';
import { sortParts } from './sort-parts.ts';

/** Puts parts together into a graph, whose own id is made from all of it, so equal content gives equal ids. */
export function makeGraph(parts: readonly GraphPart[]): Graph {
  const { nodes, edges, evidence } = sortParts(parts);
  return { id: idOfRecords([nodes, edges, evidence]), nodes, edges, evidence };
}

/** Hashed some at a time: written out in one piece, a large graph takes more memory than all else. */
function idOfRecords(lists: readonly (readonly unknown[])[]): string {
  const whole = createHash('sha256');
  for (const records of lists)
    for (let at = 0; at <= records.length; at += atOnce)
      whole.update(JSON.stringify(records.slice(at, at + atOnce)));
  return idOfDigest('graph', whole.digest('hex'));
}

const atOnce = 1000;
