import { compareWalks } from '../compare-walks.ts';
import { tieTypes } from '../chain-finder.ts';
import { otherEnd, type KnownRelation, type RelationGraph } from '../relation-graph.ts';

/** Where ways may go on from a thing. */
export interface Neighbors {
  /** The things beside a thing, each with the best relation to it. */
  readonly of: (id: string) => ReadonlyMap<string, KnownRelation>;
  /** Whether a way may pass through: not through a region, in which everybody lies. */
  readonly lets: (id: string) => boolean;
}

/**
 * Ways go along ties and along LOCATED_IN and PART_OF, in either direction; administration (MANAGES, MEMBER_OF) brings
 * nobody together.
 */
export function neighbors(graph: RelationGraph): Neighbors {
  const known = new Map<string, ReadonlyMap<string, KnownRelation>>();
  return {
    lets: (id) => graph.things.get(id)?.kind !== 'Region',
    of: (id) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const found = beside(graph, id);
      known.set(id, found);
      return found;
    },
  };
}

const ways: ReadonlySet<string> = new Set([...tieTypes, 'LOCATED_IN', 'PART_OF']);

function beside(graph: RelationGraph, id: string): ReadonlyMap<string, KnownRelation> {
  const found = new Map<string, KnownRelation>();
  for (const relation of graph.relationsOf(id)) {
    const other = otherEnd(relation, id);
    if (other === id || !ways.has(relation.type)) continue;
    const best = found.get(other);
    if (best === undefined || isBetter(relation, best)) found.set(other, relation);
  }
  return found;
}

function isBetter(a: KnownRelation, b: KnownRelation): boolean {
  return compareWalks({ entities: [], relations: [a] }, { entities: [], relations: [b] }) < 0;
}
