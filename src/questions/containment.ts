import type { RelationGraph } from './relation-graph.ts';

/**
 * Whether walking this relation from a thing goes up to what holds it: LOCATED_IN and PART_OF along their
 * direction, HOSTS from what is hosted to a park that hosts it (入驻).
 */
export function isContainment(
  { things, relations }: RelationGraph,
  relation: number,
  thing: number,
): boolean {
  const type = relations.typeOf(relation);
  if (type === 'LOCATED_IN' || type === 'PART_OF') return relations.fromOf(relation) === thing;
  if (type !== 'HOSTS' || relations.toOf(relation) !== thing) return false;
  return things.kindOf(relations.fromOf(relation)) === 'Park';
}

/** What lies in a thing, once for each relation that says so. */
export function heldBy(graph: RelationGraph, thing: number): readonly number[] {
  const held: number[] = [];
  for (const relation of graph.relationsOf(thing)) {
    const below = graph.otherEnd(relation, thing);
    if (isContainment(graph, relation, below)) held.push(below);
  }
  return held;
}
