import { gather } from '../std/gather.ts';
import { sortById } from '../std/sort-by-id.ts';
import type { GraphPart } from './graph-part.ts';

/** Puts parts together: each id once, by code unit. */
export function sortParts(parts: readonly GraphPart[]): GraphPart {
  return {
    nodes: sortById(gather(parts, (part) => part.nodes)),
    edges: sortById(gather(parts, (part) => part.edges)),
    evidence: sortById(gather(parts, (part) => part.evidence)),
  };
}
