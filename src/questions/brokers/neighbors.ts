import type { RelationGraph } from '../relation-graph.ts';
import { tieTypes } from '../ties.ts';

/** Where ways may go on from a thing. */
export interface Neighbors {
  /** The things beside a thing, each with the best relation to it. */
  readonly of: (thing: number) => ReadonlyMap<number, number>;
  /** Whether a way may pass through: not through a region, in which everybody lies. */
  readonly lets: (thing: number) => boolean;
}

/**
 * Ways go along ties and along LOCATED_IN and PART_OF, in either direction; administration (MANAGES, MEMBER_OF) brings
 * nobody together.
 */
export function neighbors(graph: RelationGraph): Neighbors {
  const known = new Map<number, ReadonlyMap<number, number>>();
  return {
    lets: (thing) => graph.things.kindOf(thing) !== 'Region',
    of: (thing) => {
      const before = known.get(thing);
      if (before !== undefined) return before;
      const found = beside(graph, thing);
      known.set(thing, found);
      return found;
    },
  };
}

const ways: ReadonlySet<string> = new Set([...tieTypes, 'LOCATED_IN', 'PART_OF']);

function beside(graph: RelationGraph, thing: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const relation of graph.relationsOf(thing)) {
    const other = graph.otherEnd(relation, thing);
    if (other === thing || !ways.has(graph.relations.typeOf(relation))) continue;
    const best = found.get(other);
    if (best === undefined || isBetter(graph, relation, best)) found.set(other, relation);
  }
  return found;
}

function isBetter({ relations }: RelationGraph, a: number, b: number): boolean {
  const order =
    relations.weaknessOf(a) - relations.weaknessOf(b) ||
    relations.evidenceOf(b) - relations.evidenceOf(a) ||
    a - b;
  return order < 0;
}
