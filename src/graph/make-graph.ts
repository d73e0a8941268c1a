import { contentId } from '../std/content-id.ts';
import type { Graph, Properties } from './graph.ts';
import type { GraphPart } from './graph-part.ts';
import { propertiesOf } from './properties-of.ts';

/** Puts parts together: each id once, sorted; the graph's own id is made from all of it, so equal content gives equal ids. */
export function makeGraph(parts: readonly GraphPart[]): Graph {
  const nodes = sortedById(parts.flatMap((part) => part.nodes)).map(withSortedKeys);
  const edges = sortedById(parts.flatMap((part) => part.edges)).map(withSortedKeys);
  const evidence = sortedById(parts.flatMap((part) => part.evidence));
  return { id: contentId('graph', JSON.stringify([nodes, edges, evidence])), nodes, edges, evidence };
}

/** Each id once, by code unit. */
function sortedById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function withSortedKeys<T extends { readonly properties: Properties }>(item: T): T {
  return { ...item, properties: propertiesOf(item.properties) };
}
