import type { EntityKind } from '../ontology/entity-kinds.ts';
import { firstInOrder } from '../std/first-in-order.ts';
import { passes, type RelationFilter } from './passes.ts';
import type { RelationGraph } from './relation-graph.ts';

export interface NeighborhoodQuestion {
  /** The thing in the middle. */
  readonly thing: number;
  /** How many relations away. */
  readonly depth: number;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly filter: RelationFilter;
  /** How many things at most, the middle one counted. */
  readonly limit: number;
}

/** Things and relations by number. */
export interface Neighborhood {
  /** The nearest first; of the same distance by name, then id. */
  readonly things: readonly number[];
  /** Those between the things, by id. */
  readonly relations: readonly number[];
  /** Whether the limit left something out. */
  readonly truncated: boolean;
}

/** What lies round a thing, walking only over things of the kinds asked for. */
export function findNeighborhood(graph: RelationGraph, question: NeighborhoodQuestion): Neighborhood {
  const { depth, limit } = question;
  const near = new Set([question.thing]);
  let level: readonly number[] = [question.thing];
  for (let step = 0; step < depth && near.size <= limit && level.length > 0; step++) {
    const next = nextLevel(graph, question, { level, near });
    // One more than there is room for tells that something was left out.
    level = firstInOrder(next, limit + 1 - near.size, graph.things.compare);
    for (const thing of level) near.add(thing);
  }
  const things = [...near].slice(0, limit);
  return { things, relations: between(graph, question, things), truncated: near.size > limit };
}

interface Reached {
  readonly level: readonly number[];
  readonly near: ReadonlySet<number>;
}

function nextLevel(
  graph: RelationGraph,
  { kinds, filter }: NeighborhoodQuestion,
  { level, near }: Reached,
): ReadonlySet<number> {
  const isAsked = passes(graph.relations, filter);
  const next = new Set<number>();
  for (const thing of level) {
    for (const relation of graph.relationsOf(thing)) {
      const other = graph.otherEnd(relation, thing);
      if (near.has(other) || !isAsked(relation)) continue;
      if (kinds === undefined || kinds.includes(graph.things.kindOf(other))) next.add(other);
    }
  }
  return next;
}

function between(
  graph: RelationGraph,
  { filter }: NeighborhoodQuestion,
  things: readonly number[],
): readonly number[] {
  const isAsked = passes(graph.relations, filter);
  const inside = new Set(things);
  const found = new Set<number>();
  for (const thing of things) {
    for (const relation of graph.relationsOf(thing)) {
      if (inside.has(graph.otherEnd(relation, thing)) && isAsked(relation)) found.add(relation);
    }
  }
  return [...found].sort((a, b) => a - b);
}
