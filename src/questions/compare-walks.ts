import { origins } from '../ontology/origins.ts';
import type { KnownRelation } from './relation-graph.ts';

/** A way over relations: one more thing than relations, each relation between its neighbours. */
export interface Walk {
  readonly entities: readonly string[];
  readonly relations: readonly KnownRelation[];
}

/**
 * Orders walks best first: fewer relations; then STATED before IMPLIED before REFERENCE before CURATED, the weakest relation deciding; then more
 * evidence; then the ids, so that no two differ and tie.
 */
export function compareWalks(a: Walk, b: Walk): number {
  return (
    a.relations.length - b.relations.length ||
    weakness(a) - weakness(b) ||
    evidence(b) - evidence(a) ||
    compareIds(key(a), key(b))
  );
}

/** The place among the origins of the weakest relation: 0 for STATED throughout. */
export function weakness({ relations }: Walk): number {
  return Math.max(0, ...relations.map(({ origin }) => origins.indexOf(origin)));
}

/** How many pieces of evidence its relations have together. */
export function evidence({ relations }: Walk): number {
  return relations.reduce((sum, relation) => sum + relation.evidence, 0);
}

function key({ relations }: Walk): string {
  return relations.map(({ id }) => id).join();
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
