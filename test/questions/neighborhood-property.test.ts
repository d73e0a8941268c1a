import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import { findNeighborhood, type NeighborhoodQuestion } from '../../src/questions/find-neighborhood.ts';
import type { RelationGraph } from '../../src/questions/relation-graph.ts';
import { smallGraph } from './small-graphs.ts';

const question = fc.record({
  thing: fc.constant(0),
  depth: fc.integer({ min: 1, max: 4 }),
  limit: fc.integer({ min: 1, max: 9 }),
  kinds: fc.constantFrom<readonly EntityKind[] | undefined>(undefined, ['Park']),
  filter: fc.constantFrom({}, { types: ['HOSTS' as const] }),
});

test('on any small graph a neighbourhood is the nearest things, by name and id, and all between them', () => {
  fc.assert(
    fc.property(smallGraph, question, (graph, asked) => {
      const near = [...distances(graph, asked)]
        .toSorted(([a, x], [b, y]) => x - y || graph.things.compare(a, b))
        .map(([thing]) => thing);
      const things = near.slice(0, asked.limit);
      const { relations, relationsOf, otherEnd } = graph;
      const between = things.flatMap((thing) =>
        relationsOf(thing).filter((relation) => things.includes(otherEnd(relation, thing))),
      );
      const asks = (relation: number): boolean =>
        asked.filter.types?.includes('HOSTS') !== true || relations.typeOf(relation) === 'HOSTS';
      expect(findNeighborhood(graph, asked)).toEqual({
        things,
        relations: [...new Set(between)].filter(asks).toSorted((a, b) => a - b),
        truncated: near.length > asked.limit,
      });
    }),
    { numRuns: 1500 },
  );
});

/** How far each thing lies, found by going round as often as it takes. */
function distances(
  graph: RelationGraph,
  { thing, depth, kinds, filter }: NeighborhoodQuestion,
): Map<number, number> {
  const found = new Map([[thing, 0]]);
  for (let step = 1; step <= depth; step++) {
    for (let relation = 0; relation < graph.relations.count; relation++) {
      if (filter.types !== undefined && !filter.types.includes(graph.relations.typeOf(relation))) continue;
      const ends = [graph.relations.fromOf(relation), graph.relations.toOf(relation)];
      for (const [here = -1, there = -1] of [ends, ends.toReversed()]) {
        if (found.get(here) !== step - 1 || found.has(there)) continue;
        if (kinds?.includes(graph.things.kindOf(there)) ?? true) found.set(there, step);
      }
    }
  }
  return found;
}
