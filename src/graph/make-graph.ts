import { contentId } from '../std/content-id.ts';
import type { Graph } from './graph.ts';
import type { GraphPart } from './graph-part.ts';
import { sortParts } from './sort-parts.ts';

/** Puts parts together into a graph, whose own id is made from all of it, so equal content gives equal ids. */
export function makeGraph(parts: readonly GraphPart[]): Graph {
  const { nodes, edges, evidence } = sortParts(parts);
  return { id: contentId('graph', JSON.stringify([nodes, edges, evidence])), nodes, edges, evidence };
}
