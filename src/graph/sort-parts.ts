import { gather } from '../std/gather.ts';
import type { Properties } from './graph.ts';
import type { GraphPart } from './graph-part.ts';
import { propertiesOf } from './properties-of.ts';

/** Puts parts together: each id once, by code unit, properties in the order of their names. */
export function sortParts(parts: readonly GraphPart[]): GraphPart {
  return {
    nodes: sortedById(gather(parts, (part) => part.nodes)).map(withSortedKeys),
    edges: sortedById(gather(parts, (part) => part.edges)).map(withSortedKeys),
    evidence: sortedById(gather(parts, (part) => part.evidence)),
  };
}

function sortedById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function withSortedKeys<T extends { readonly properties: Properties }>(item: T): T {
  return { ...item, properties: propertiesOf(item.properties) };
}
