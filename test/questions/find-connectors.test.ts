import { expect, test } from 'vitest';
import { entityId } from '../../src/ontology/entity-id.ts';
import { findConnectors, type ConnectorsQuestion } from '../../src/questions/find-connectors.ts';
import type { RelationGraph } from '../../src/questions/relation-graph.ts';
import { graphOf, numberOf, qingyuan } from './qingyuan-graph.ts';

const region = (name: string): string => entityId('Region', name);

function ask(graph: RelationGraph, question: Partial<ConnectorsQuestion> = {}): readonly string[] {
  const { nameOf } = graph.things;
  const from = numberOf(graph, region('清远市'));
  const to = numberOf(graph, region('粤港澳大湾区'));
  const connectors = findConnectors(graph, { from, to, via: ['ResearchInstitute'], maxHops: 4, ...question });
  return connectors.map(({ thing, best }) => `${nameOf(thing)} ${best.entities.map(nameOf).join('·')}`);
}

const [city, bay] = [numberOf(qingyuan, region('清远市')), numberOf(qingyuan, region('粤港澳大湾区'))];

test('institutes connect Qingyuan with the Bay Area by what they link to or belong to; the shorter way first', () => {
  expect(ask(qingyuan)).toEqual([
    '华南师范大学清远研究院 清远市·华南师范大学清远研究院·粤港澳大湾区',
    '清远市智慧农业研究院 清远市·清远市智慧农业研究院·粤港澳大湾区',
    '中山大学清远创新药物研发中心 清远市·中山大学清远创新药物研发中心·中山大学·广州市·粤港澳大湾区',
  ]);
});

test('the other way round the same connect, their ways turned round', () => {
  const turned = ask(qingyuan, { from: bay, to: city });
  expect(turned.map((line) => line.split(' ')[0])).toEqual(ask(qingyuan).map((line) => line.split(' ')[0]));
});

test('an institute has its ways best first', () => {
  const [first] = findConnectors(qingyuan, {
    from: city,
    to: bay,
    via: ['ResearchInstitute'],
    maxHops: 4,
  });
  expect(first?.walks(5).map(({ relations }) => relations.map(qingyuan.relations.typeOf).join(' '))).toEqual([
    'LOCATED_IN CONNECTS_TO',
    'LOCATED_IN AFFILIATED_WITH LOCATED_IN PART_OF',
  ]);
});

test('only universities on the far side: what links to the region itself is left out', () => {
  expect(ask(qingyuan, { toKinds: ['University'] })).toEqual([
    '中山大学清远创新药物研发中心 清远市·中山大学清远创新药物研发中心·中山大学·广州市·粤港澳大湾区',
    '华南师范大学清远研究院 清远市·华南师范大学清远研究院·华南师范大学·广州市·粤港澳大湾区',
  ]);
});

test('parks connect where they are asked for', () => {
  expect(ask(qingyuan, { via: ['Park'] })).toEqual([
    '清远高新区 清远市·清远高新区·中山大学·广州市·粤港澳大湾区',
  ]);
});

test('a document that states none of the ties, a year, a type: nobody is left', () => {
  expect(ask(qingyuan, { documents: ['001'] })).toEqual([]);
  expect(ask(qingyuan, { years: [2013] })).toEqual([]);
  expect(ask(qingyuan, { types: ['INVESTS_IN'] })).toEqual([]);
});

test('lying in both, or hanging on to somebody who connects, connects nobody', () => {
  const graph = graphOf(
    {
      清远市: 'Region',
      粤港澳大湾区: 'Region',
      两地研究院: 'ResearchInstitute',
      清远院: 'ResearchInstitute',
      附院: 'ResearchInstitute',
    },
    [
      ['两地研究院', 'LOCATED_IN', '清远市'],
      ['两地研究院', 'LOCATED_IN', '粤港澳大湾区'],
      ['清远院', 'LOCATED_IN', '清远市'],
      ['清远院', 'CONNECTS_TO', '粤港澳大湾区'],
      ['附院', 'AFFILIATED_WITH', '清远院'],
    ],
  );
  expect(ask(graph)).toEqual(['清远院 清远市·清远院·粤港澳大湾区']);
});

test('what is hosted by a park does not connect by what the park does', () => {
  const graph = graphOf(
    { 清远市: 'Region', 粤港澳大湾区: 'Region', 清远高新区: 'Park', 入驻院: 'ResearchInstitute' },
    [
      ['清远高新区', 'HOSTS', '入驻院'],
      ['清远高新区', 'LOCATED_IN', '清远市'],
      ['清远高新区', 'CONNECTS_TO', '粤港澳大湾区'],
    ],
  );
  expect(ask(graph)).toEqual([]);
  expect(ask(graph, { via: ['Park'] })).toEqual(['清远高新区 清远市·清远高新区·粤港澳大湾区']);
});

test('of equal length the stated way comes before the implied, then more evidence, then the name', () => {
  const graph = graphOf(
    {
      清远市: 'Region',
      粤港澳大湾区: 'Region',
      甲院: 'ResearchInstitute',
      乙院: 'ResearchInstitute',
      丙院: 'ResearchInstitute',
      丁院: 'ResearchInstitute',
    },
    [
      ['甲院', 'LOCATED_IN', '清远市', 'IMPLIED'],
      ['乙院', 'LOCATED_IN', '清远市'],
      ['丙院', 'LOCATED_IN', '清远市', 'STATED', 2],
      ['丁院', 'LOCATED_IN', '清远市'],
      ['甲院', 'CONNECTS_TO', '粤港澳大湾区'],
      ['乙院', 'CONNECTS_TO', '粤港澳大湾区'],
      ['丙院', 'CONNECTS_TO', '粤港澳大湾区'],
      ['丁院', 'CONNECTS_TO', '粤港澳大湾区'],
    ],
  );
  expect(ask(graph).map((line) => line.split(' ')[0])).toEqual(['丙院', '丁院', '乙院', '甲院']);
});

test('a city of the Bay Area is taken out of it', () => {
  const question = { from: numberOf(qingyuan, region('广州市')), to: bay };
  expect(ask(qingyuan, question)).toEqual([
    '华南师范大学清远研究院 广州市·华南师范大学·华南师范大学清远研究院·粤港澳大湾区',
  ]);
});
