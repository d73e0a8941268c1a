import { expect, test } from 'vitest';
import { copiesFor, generateGraph } from '../../bench/generate-graph.ts';
import { checkGraph } from '../../src/graph/check-graph.ts';
import type { Graph, GraphEdge } from '../../src/graph/graph.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';
import { relationTypes } from '../../src/ontology/relation-types.ts';
import { apiGraph } from '../api/api-graph.ts';

const real = apiGraph();
const things = real.nodes.filter(({ labels }) => labels[0] === 'Entity');
const copies = 40;
const generated = makeGraph([...generateGraph(real, { entities: things.length * copies, seed: 1 })]);

function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

function times(counts: Readonly<Record<string, number>>, factor: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count * factor]));
}

function relations({ edges }: Graph): readonly GraphEdge[] {
  return edges.filter(({ type }) => type in relationTypes);
}

test('it is a whole graph: every end is there, every fact has evidence, each id is given once', () => {
  expect(checkGraph(generated)).toBe(generated);
  expect(new Set(generated.nodes.map(({ id }) => id)).size).toBe(real.nodes.length * copies);
});

test('kinds, relationships and evidence are as in the real graph', () => {
  const kind = ({ labels }: Graph['nodes'][number]): string => labels.join(':');
  expect(countBy(generated.nodes, kind)).toEqual(times(countBy(real.nodes, kind), copies));
  const type = ({ type: name }: GraphEdge): string => name;
  expect(countBy(generated.edges, type)).toEqual(times(countBy(real.edges, type), copies));
  expect(generated.evidence).toHaveLength(real.evidence.length * copies);
});

test('some ties lead from one copy into another, and none of what lies in a place does', () => {
  const leaves = ({ from, to }: GraphEdge): boolean => from.split('-').at(-1) !== to.split('-').at(-1);
  const away = relations(generated).filter(leaves);
  expect(away.length).toBeGreaterThan(0);
  expect(away.length).toBeLessThan(relations(generated).length / 4);
  expect(away.filter(({ type }) => type === 'LOCATED_IN' || type === 'PART_OF')).toEqual([]);
});

test('no two things of a kind have one name', () => {
  const named = generated.nodes.filter(({ labels }) => labels[0] === 'Entity');
  const names = new Set(named.map(({ labels, properties }) => `${labels[1]} ${String(properties['name'])}`));
  expect(names.size).toBe(named.length);
});

test('the same seed gives the same graph, another one another', () => {
  const size = { entities: things.length * 3, seed: 1 };
  const once = makeGraph([...generateGraph(real, size)]);
  expect(makeGraph([...generateGraph(real, size)]).id).toBe(once.id);
  expect(makeGraph([...generateGraph(real, { ...size, seed: 2 })]).id).not.toBe(once.id);
});

test.each([
  [1, 1],
  [things.length, 1],
  [things.length * 10 + 1, 10],
])('%i things are made of %i copies', (entities, expected) => {
  expect(copiesFor(real, entities)).toBe(expected);
});
