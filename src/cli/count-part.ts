import type { GraphPart } from '../graph/graph-part.ts';

/** How many nodes carry a label, how many relationships are of a type, and how much evidence there is. */
export interface PartCounts {
  readonly labels: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
  readonly evidence: number;
}

/** Counts a part of a graph, or all of it. */
export function countPart({ nodes, edges, evidence }: GraphPart): PartCounts {
  const labels = new Map<string, number>();
  const types = new Map<string, number>();
  for (const node of nodes) for (const label of node.labels) labels.set(label, (labels.get(label) ?? 0) + 1);
  for (const { type } of edges) types.set(type, (types.get(type) ?? 0) + 1);
  return { labels, types, evidence: evidence.length };
}

/** The counts of parts that share nothing. */
export function addCounts(all: readonly PartCounts[]): PartCounts {
  const sum = (maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
    const total = new Map<string, number>();
    for (const map of maps) for (const [key, count] of map) total.set(key, (total.get(key) ?? 0) + count);
    return total;
  };
  return {
    labels: sum(all.map(({ labels }) => labels)),
    types: sum(all.map(({ types }) => types)),
    evidence: all.reduce((total, { evidence }) => total + evidence, 0),
  };
}
