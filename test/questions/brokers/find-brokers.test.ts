import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityId } from '../../../src/ontology/entity-id.ts';
import type { EntityKind } from '../../../src/ontology/entity-kinds.ts';
import type { RelationType } from '../../../src/ontology/relation-types.ts';
import { findBrokers } from '../../../src/questions/brokers/find-brokers.ts';
import type { RelationGraph } from '../../../src/questions/relation-graph.ts';
import { sidesOf } from '../../../src/questions/sides-of.ts';
import { graphOf, numberOf, qingyuan } from '../qingyuan-graph.ts';

const region = (graph: RelationGraph, name: string): number => numberOf(graph, entityId('Region', name));
const [city, bay] = [region(qingyuan, '清远市'), region(qingyuan, '粤港澳大湾区')];
const { nameOf, kindOf } = qingyuan.things;

test('who connects Qingyuan with the Bay Area stands between, be it institute, university or park; regions do not', () => {
  const brokers = findBrokers(qingyuan, { from: city, to: bay, maxHops: 4 });
  expect(brokers?.map(({ thing, betweenness, ways }) => [nameOf(thing), betweenness, ways])).toEqual(
    byDefinition(qingyuan, city, bay, 4),
  );
  expect(brokers?.map(({ thing }) => `${kindOf(thing)} ${nameOf(thing)}`)).toMatchInlineSnapshot(`
    [
      "University 中山大学",
      "Park 清远高新区",
      "ResearchInstitute 华南师范大学清远研究院",
      "University 华南师范大学",
      "ResearchInstitute 中山大学清远创新药物研发中心",
      "ResearchInstitute 清远市智慧农业研究院",
    ]
  `);
});

test('each shows ways that pass through it, from the one side to the other', () => {
  const brokers = findBrokers(qingyuan, { from: city, to: bay, maxHops: 4 }) ?? [];
  const farm = brokers.find(({ thing }) => nameOf(thing) === '清远市智慧农业研究院');
  expect(farm?.walks.map(({ entities }) => entities.map(nameOf).join('·'))).toEqual([
    '清远市·清远市智慧农业研究院·粤港澳大湾区',
  ]);
  for (const { thing, walks } of brokers) {
    for (const { entities, relations } of walks) {
      expect(entities).toContain(thing);
      expect(relations.map((relation, i) => qingyuan.otherEnd(relation, entities[i] ?? 0))).toEqual(
        entities.slice(1),
      );
    }
  }
});

test('whoever is asked first, the same stand between, their ways turned round', () => {
  const there = findBrokers(qingyuan, { from: city, to: bay, maxHops: 4 });
  const back = findBrokers(qingyuan, { from: bay, to: city, maxHops: 4 });
  const told = (brokers: typeof there) =>
    brokers?.map(({ thing, betweenness, ways }) => [nameOf(thing), betweenness, ways]);
  expect(told(back)).toEqual(told(there));
  expect(back?.[0]?.walks[0]?.entities[0]).not.toBe(city);
});

test('sides too large to look at are told from sides without a way', () => {
  expect(findBrokers(qingyuan, { from: city, to: bay, maxHops: 4, maxSteps: 10 })).toBeUndefined();
  expect(findBrokers(qingyuan, { from: city, to: bay, maxHops: 1 })).toEqual([]);
});

test('in any small graph the betweenness is what its definition says', () => {
  fc.assert(
    fc.property(anyGraph, fc.integer({ min: 1, max: 5 }), (graph, maxHops) => {
      const [from, to] = [region(graph, '甲市'), region(graph, '乙市')];
      const found = findBrokers(graph, { from, to, maxHops });
      expect(
        found?.map(({ thing, betweenness, ways }) => [graph.things.nameOf(thing), betweenness, ways]),
      ).toEqual(byDefinition(graph, from, to, maxHops));
    }),
    { numRuns: 300 },
  );
});

const kinds: Readonly<Record<string, EntityKind>> = {
  甲市: 'Region',
  乙市: 'Region',
  园: 'Park',
  甲院: 'ResearchInstitute',
  乙院: 'ResearchInstitute',
  甲校: 'University',
  乙校: 'University',
  司: 'Enterprise',
};
const all = Object.keys(kinds);
const types: readonly RelationType[] = [
  'LOCATED_IN',
  'LOCATED_IN',
  'COOPERATES_WITH',
  'AFFILIATED_WITH',
  'HOSTS',
  'MANAGES',
];

const anyGraph = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...types), fc.constantFrom(...all)), {
    maxLength: 14,
    selector: String,
  })
  .map((lines) =>
    graphOf(
      kinds,
      lines.filter(([a, , b]) => a !== b),
    ),
  );

/** Every simple way is walked; of each pair's shortest ones each thing passed through gets its share. */
function byDefinition(
  graph: RelationGraph,
  from: number,
  to: number,
  maxHops: number,
): readonly [string, number, number][] {
  const sides = sidesOf(graph, { from, to });
  const shares = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const source of sides.from.targets) {
    for (const target of sides.to.targets) {
      const ways = everyWay(graph, [source], { target, maxHops });
      const shortest = ways.filter((way) => way.length === Math.min(...ways.map(({ length }) => length)));
      for (const way of shortest) {
        for (const id of way.slice(1, -1)) {
          shares.set(id, (shares.get(id) ?? 0) + 1 / shortest.length);
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
      }
    }
  }
  return [...shares]
    .map(([id, share]): [string, number, number] => [
      graph.things.nameOf(id),
      Number(share.toFixed(9)),
      counts.get(id) ?? 0,
    ])
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function everyWay(
  graph: RelationGraph,
  way: readonly number[],
  { target, maxHops }: { readonly target: number; readonly maxHops: number },
): readonly (readonly number[])[] {
  const end = way.at(-1) ?? 0;
  if (end === target) return [way];
  if (way.length > maxHops || (way.length > 1 && graph.things.kindOf(end) === 'Region')) return [];
  const { typeOf } = graph.relations;
  const next = graph
    .relationsOf(end)
    .filter((relation) => typeOf(relation) !== 'MANAGES' && typeOf(relation) !== 'MEMBER_OF')
    .map((relation) => graph.otherEnd(relation, end));
  return [...new Set(next)]
    .filter((id) => !way.includes(id))
    .flatMap((id) => everyWay(graph, [...way, id], { target, maxHops }));
}
