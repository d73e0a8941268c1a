import { expect, test } from 'vitest';
import { resolveEntities } from '../../src/entities/resolve-entities.ts';
import { gazetteer, readPhrases } from '../mentions/read-phrase.ts';

function entityNamed(name: string, ...phrases: readonly string[]) {
  const entities = resolveEntities(readPhrases('清远市', ...phrases), gazetteer);
  return entities.find((entity) => entity.name === name);
}

test('every form of a department is its alias, found in the text or usual', () => {
  const entity = entityNamed('清远市科技局', '由市科技局牵头', '由清远市科学技术局牵头');
  expect(entity?.aliases).toEqual(['市科技局', '清远市科学技术局']);
});

test('what means a thing only in its sentence is no alias', () => {
  expect(entityNamed('清远市', '支持我市企业和全市园区，建设清远')?.aliases).toEqual(['清远']);
  expect(entityNamed('香港特别行政区', '加强与港澳的合作')?.aliases).not.toContain('港澳');
  expect(entityNamed('清远高新区', '激发高新区活力')?.aliases).not.toContain('高新区');
});

test('a region in a list of units is no alias of its government', () => {
  const entity = entityNamed('清远市清城区人民政府', '（责任单位：清城区、市科技局）');
  expect(entity?.aliases).toContain('清远市清城区政府');
  expect(entity?.aliases).not.toContain('清城区');
});

test('an id is made of kind and name alone', () => {
  const [first] = resolveEntities(readPhrases('清远市', '支持中山大学'), gazetteer);
  const [again] = resolveEntities(readPhrases('广州市', '依托中山大学等高校'), gazetteer);
  expect(first?.id).toMatch(/^[a-z]+-[0-9a-v]{16}$/u);
  expect(again?.id).toBe(first?.id);
});

test('the order of mentions changes nothing', () => {
  const mentions = readPhrases('清远市', '支持中山大学清远研究院', '由市科技局牵头', '市科学技术局负责');
  expect(resolveEntities(mentions.toReversed(), gazetteer)).toEqual(resolveEntities(mentions, gazetteer));
});

test('reference data gives English names and former forms', () => {
  expect(entityNamed('中山大学', '支持中山大学')?.nameEn).toBe('Sun Yat-sen University');
});
