import type { ExportedEdge, ExportedGraph, ExportedNode } from './exported-graph.ts';
import { normalizeName } from './normalize-name.ts';

/** An export made quick to look up: its entities by every name they go by. */
export interface ExportIndex extends ExportedGraph {
  readonly entityNames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly entitiesByName: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Looks through an export once, for all documents scored against it. */
export function indexExport(graph: ExportedGraph): ExportIndex {
  const entityNames = new Map<string, Set<string>>();
  const entitiesByName = new Map<string, Set<string>>();
  for (const [id, node] of graph.nodes) {
    if (!node.labels.includes('Entity')) continue;
    const names = namesOf(node);
    entityNames.set(id, names);
    for (const name of names) entitiesByName.set(name, (entitiesByName.get(name) ?? new Set()).add(id));
  }
  return { ...graph, entityNames, entitiesByName };
}

/** A property of a node, or the field of that name beside the properties; null where neither has it. */
export function propertyOf(node: ExportedNode | undefined, key: string): unknown {
  if (!node) return null;
  const properties = node.properties ?? {};
  return (key in properties ? properties[key] : node[key]) ?? null;
}

/** The same where it is text, else the empty text. */
export function textOf(node: ExportedNode | undefined, key: string): string {
  const value = propertyOf(node, key);
  return typeof value === 'string' ? value : '';
}

/** Whether some evidence of a fact stands in this document. */
export function hasEvidenceIn(edge: ExportedEdge, documentId: string): boolean {
  return (edge.evidence ?? []).some((each) => each.document === documentId);
}

/** Its name and aliases, as they are compared. */
export function namesOf(node: ExportedNode): Set<string> {
  const inner = node.properties?.['aliases'];
  const aliases = Array.isArray(inner) ? inner.filter((each) => typeof each === 'string') : [];
  const names = [node.name, ...(node.aliases ?? []), ...aliases];
  return new Set(names.filter(Boolean).map(normalizeName));
}
