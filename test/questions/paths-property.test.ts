import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RelationType } from '../../src/ontology/relation-types.ts';
import { compareWalks } from '../../src/questions/compare-walks.ts';
import { findPaths } from '../../src/questions/find-paths.ts';
import type { RelationGraph } from '../../src/questions/relation-graph.ts';
import { walkOf, type Way } from '../../src/questions/walk.ts';
import { smallGraph } from './small-graphs.ts';

const question = fc.record({
  types: fc.constantFrom<readonly RelationType[] | undefined>(undefined, ['HOSTS', 'SERVES']),
  maxHops: fc.integer({ min: 1, max: 6 }),
  first: fc.integer({ min: 1, max: 30 }),
});

test('on any small graph the paths are the best of all ways that pass nothing twice', () => {
  fc.assert(
    fc.property(smallGraph, question, (graph, { types, maxHops, first }) => {
      const ways = everyWay(graph, { entities: [0], relations: [] }, 1).filter(
        ({ relations }) =>
          relations.length <= maxHops &&
          relations.every((relation) => types?.includes(graph.relations.typeOf(relation)) ?? true),
      );
      const best = ways.map((way) => walkOf(graph.relations, way)).toSorted(compareWalks);
      const found = findPaths(graph, { from: 0, to: 1, filter: { types }, maxHops, first });
      expect(found).toEqual(best.slice(0, first));
    }),
    { numRuns: 1500 },
  );
});

function everyWay(graph: RelationGraph, way: Way, to: number): readonly Way[] {
  const end = way.entities.at(-1) ?? -1;
  if (end === to) return [way];
  return graph.relationsOf(end).flatMap((relation) => {
    const next = graph.otherEnd(relation, end);
    if (way.entities.includes(next)) return [];
    const longer = { entities: [...way.entities, next], relations: [...way.relations, relation] };
    return everyWay(graph, longer, to);
  });
}
