import type { EntityKind } from '../ontology/entity-kinds.ts';
import { compareCodePoints } from '../std/compare-code-points.ts';
import { passes, type RelationFilter } from './passes.ts';
import { otherEnd, type KnownRelation, type RelationGraph, type Thing } from './relation-graph.ts';

export interface NeighborhoodQuestion {
  readonly id: string;
  /** How many relations away. */
  readonly depth: number;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly filter: RelationFilter;
  /** How many things at most, the middle one counted. */
  readonly limit: number;
}

export interface Neighborhood {
  /** The nearest first; of the same distance by name, then id. */
  readonly things: readonly Thing[];
  /** Those between the things, by id. */
  readonly relations: readonly KnownRelation[];
  /** Whether the limit left something out. */
  readonly truncated: boolean;
}

/** What lies round a thing, walking only over things of the kinds asked for. */
export function findNeighborhood(graph: RelationGraph, question: NeighborhoodQuestion): Neighborhood {
  const middle = graph.things.get(question.id);
  if (middle === undefined) return { things: [], relations: [], truncated: false };
  const near = new Map([[middle.id, middle]]);
  let level: readonly Thing[] = [middle];
  for (let step = 0; step < question.depth && near.size <= question.limit; step++) {
    level = nextLevel(graph, question, { level, near });
    for (const thing of level) near.set(thing.id, thing);
  }
  const things = [...near.values()].slice(0, question.limit);
  return { things, relations: between(graph, question, things), truncated: near.size > question.limit };
}

interface Reached {
  readonly level: readonly Thing[];
  readonly near: ReadonlyMap<string, Thing>;
}

function nextLevel(
  graph: RelationGraph,
  { kinds, filter }: NeighborhoodQuestion,
  { level, near }: Reached,
): readonly Thing[] {
  const next = new Map<string, Thing>();
  for (const { id } of level) {
    for (const relation of graph.relationsOf(id)) {
      const thing = graph.things.get(otherEnd(relation, id));
      if (thing === undefined || near.has(thing.id) || !passes(relation, filter)) continue;
      if (kinds === undefined || kinds.includes(thing.kind)) next.set(thing.id, thing);
    }
  }
  return [...next.values()].toSorted(
    (a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.id, b.id),
  );
}

function between(
  graph: RelationGraph,
  { filter }: NeighborhoodQuestion,
  things: readonly Thing[],
): readonly KnownRelation[] {
  const inside = new Set(things.map(({ id }) => id));
  const found = new Map<string, KnownRelation>();
  for (const { id } of things) {
    for (const relation of graph.relationsOf(id)) {
      if (inside.has(otherEnd(relation, id)) && passes(relation, filter)) found.set(relation.id, relation);
    }
  }
  return [...found.values()].toSorted((a, b) => compareCodePoints(a.id, b.id));
}
