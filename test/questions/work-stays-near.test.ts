import { expect, test } from 'vitest';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import { findConnectors } from '../../src/questions/find-connectors.ts';
import { findNeighborhood } from '../../src/questions/find-neighborhood.ts';
import { findPaths } from '../../src/questions/find-paths.ts';
import { relationGraph, type RelationGraph } from '../../src/questions/relation-graph.ts';
import type { KnownRelation } from '../../src/questions/relations.ts';
import type { KnownThing } from '../../src/questions/things.ts';
import { numberOf } from './qingyuan-graph.ts';

/** Each copy is a city with an institute that links to its bay; the universities of all copies cooperate in a long row. */
function copies(count: number): RelationGraph {
  const things: KnownThing[] = [];
  const relations: KnownRelation[] = [];
  const relate = (from: string, type: KnownRelation['type'], to: string): unknown =>
    relations.push({ id: `${from} ${type} ${to}`, type, from, to, origin: 'STATED', evidence: 1 });
  for (let i = 0; i < count; i++) {
    const kinds: readonly (readonly [string, EntityKind])[] = [
      ['city', 'Region'],
      ['bay', 'Region'],
      ['institute', 'ResearchInstitute'],
      ['university', 'University'],
    ];
    for (const [name, kind] of kinds) things.push({ id: `${name}-${i}`, kind, name: `${name} ${i}` });
    relate(`institute-${i}`, 'LOCATED_IN', `city-${i}`);
    relate(`institute-${i}`, 'CONNECTS_TO', `bay-${i}`);
    relate(`university-${i}`, 'LOCATED_IN', `bay-${i}`);
    if (i > 0) relate(`university-${i - 1}`, 'COOPERATES_WITH', `university-${i}`);
  }
  return relationGraph(things, relations);
}

/** How often a question looks at a thing's kind or relations. */
function looks(graph: RelationGraph, ask: (watched: RelationGraph) => unknown): number {
  let count = 0;
  const watched =
    <Value>(look: (thing: number) => Value) =>
    (thing: number): Value => {
      count++;
      return look(thing);
    };
  ask({
    ...graph,
    things: { ...graph.things, kindOf: watched(graph.things.kindOf) },
    relationsOf: watched(graph.relationsOf),
  });
  return count;
}

test.each<[string, (graph: RelationGraph) => unknown]>([
  [
    'connectors',
    (graph) =>
      findConnectors(graph, {
        from: numberOf(graph, 'city-0'),
        to: numberOf(graph, 'bay-0'),
        via: ['ResearchInstitute'],
        maxHops: 4,
      }),
  ],
  [
    'paths',
    (graph) =>
      findPaths(graph, {
        from: numberOf(graph, 'city-0'),
        to: numberOf(graph, 'university-1'),
        filter: {},
        maxHops: 6,
        first: 5,
      }),
  ],
  [
    'a neighbourhood',
    (graph) => findNeighborhood(graph, { thing: numberOf(graph, 'city-0'), depth: 3, filter: {}, limit: 50 }),
  ],
])('%s are looked for no further in a graph forty times as large', (_, ask) => {
  const [small, large] = [copies(10), copies(400)];
  expect(ask(small)).not.toEqual([]);
  expect(looks(large, ask)).toBe(looks(small, ask));
});
