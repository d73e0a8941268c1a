import type { KnownRelation, RelationGraph } from './relation-graph.ts';
import { otherEnd } from './relation-graph.ts';

/**
 * Whether walking this relation from `id` goes from a thing up to what holds it: LOCATED_IN and PART_OF along their
 * direction, HOSTS from what is hosted to a park that hosts it (入驻).
 */
export function isContainment(graph: RelationGraph, relation: KnownRelation, id: string): boolean {
  if (relation.type === 'LOCATED_IN' || relation.type === 'PART_OF') return relation.from === id;
  if (relation.type !== 'HOSTS' || relation.to !== id) return false;
  return graph.things.get(relation.from)?.kind === 'Park';
}

/** The relations that lead down from a thing to what lies in it. */
export function holdings(graph: RelationGraph, id: string): readonly KnownRelation[] {
  return graph.relationsOf(id).filter((relation) => isContainment(graph, relation, otherEnd(relation, id)));
}
