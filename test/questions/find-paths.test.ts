import { expect, test } from 'vitest';
import { entityId } from '../../src/ontology/entity-id.ts';
import { findNeighborhood } from '../../src/questions/find-neighborhood.ts';
import { findPaths } from '../../src/questions/find-paths.ts';
import { numberOf, qingyuan } from './qingyuan-graph.ts';

const zone = numberOf(qingyuan, entityId('Park', '清远高新区'));
const institute = numberOf(qingyuan, entityId('ResearchInstitute', '中山大学清远创新药物研发中心'));
const { nameOf } = qingyuan.things;
const names = (things: readonly number[]): string => things.map(nameOf).join('·');

test('paths go along relations of any direction, shortest first', () => {
  const walks = findPaths(qingyuan, { from: zone, to: institute, filter: {}, maxHops: 4, first: 5 });
  expect(walks.map(({ entities }) => names(entities))).toEqual([
    '清远高新区·中山大学·中山大学清远创新药物研发中心',
    '清远高新区·清远市·中山大学清远创新药物研发中心',
  ]);
});

test('they keep to the types, the length and the number asked for', () => {
  const question = { from: zone, to: institute, filter: {}, maxHops: 4, first: 1 };
  expect(findPaths(qingyuan, question)).toHaveLength(1);
  expect(findPaths(qingyuan, { ...question, maxHops: 1 })).toEqual([]);
  expect(
    findPaths(qingyuan, { ...question, first: 9, filter: { types: ['LOCATED_IN'] } }).map(({ entities }) =>
      names(entities),
    ),
  ).toEqual(['清远高新区·清远市·中山大学清远创新药物研发中心']);
  expect(findPaths(qingyuan, { ...question, to: zone })).toEqual([]);
});

test('a neighbourhood has the nearest first, and says what the limit left out', () => {
  const near = findNeighborhood(qingyuan, { thing: zone, depth: 1, filter: {}, limit: 10 });
  expect(near.things.map(nameOf)).toEqual([
    '清远高新区',
    '中山大学',
    '广东聚航新材料研究院有限公司',
    '清远市',
  ]);
  expect([near.relations.length, near.truncated]).toEqual([3, false]);
  const cut = findNeighborhood(qingyuan, { thing: zone, depth: 2, filter: {}, limit: 2 });
  expect([cut.things.length, cut.truncated]).toEqual([2, true]);
  const parks = findNeighborhood(qingyuan, {
    thing: zone,
    depth: 3,
    filter: {},
    limit: 10,
    kinds: ['Region'],
  });
  expect(parks.things.map(nameOf)).toEqual(['清远高新区', '清远市']);
});
