import { expect, test } from 'vitest';
import type { EntityRef } from '../../src/entities/entity.ts';
import { referenceRelations } from '../../src/relations/reference-relations.ts';
import { readReference } from '../../src/seeds/read-reference.ts';

const reference = readReference('seeds/reference');

function lines(...entities: readonly EntityRef[]): readonly string[] {
  return referenceRelations(entities, reference).map(
    ({ type, from, to, origin, source }) => `${type} ${from.name} → ${to.name} | ${origin} ${source}`,
  );
}

test('a city is part of its province', () => {
  expect(lines({ kind: 'Region', name: '清远市' })).toEqual([
    'PART_OF 清远市 → 广东省 | REFERENCE divisions.tsv 441800 清远市 (gb-t-2260)',
  ]);
});

test('a university lies in its city, whose province follows', () => {
  expect(lines({ kind: 'University', name: '华南师范大学' })).toEqual([
    'LOCATED_IN 华南师范大学 → 广州市 | REFERENCE universities.tsv 华南师范大学 (moe-list)',
    'PART_OF 广州市 → 广东省 | REFERENCE divisions.tsv 440100 广州市 (gb-t-2260)',
  ]);
});

test('粤港澳大湾区 brings in its eleven members', () => {
  const members = referenceRelations([{ kind: 'Region', name: '粤港澳大湾区' }], reference)
    .filter(({ to }) => to.name === '粤港澳大湾区')
    .map(({ from }) => from.name);
  expect(members.toSorted()).toEqual(
    '东莞市 中山市 佛山市 广州市 惠州市 江门市 深圳市 澳门特别行政区 珠海市 肇庆市 香港特别行政区'.split(' '),
  );
});

test('an institute belongs to the body above it', () => {
  const found = lines({ kind: 'ResearchInstitute', name: '中国科学院上海天文台' });
  expect(found[0]).toBe(
    'AFFILIATED_WITH 中国科学院上海天文台 → 中国科学院 | REFERENCE institutions.tsv 中国科学院上海天文台 (cas)',
  );
});

test('a name that is shared by several counties is part of none, with its city of that city', () => {
  expect(lines({ kind: 'Region', name: '白云区' })).toEqual([]);
  const found = referenceRelations([{ kind: 'Region', name: '广州市白云区' }], reference);
  expect(found.map(({ from, to }) => `${from.name} → ${to.name}`)).toContain('广州市白云区 → 广州市');
});

test('what no table knows has no background', () => {
  expect(lines({ kind: 'Park', name: '天安智谷' }, { kind: 'GovernmentUnit', name: '清远市科技局' })).toEqual(
    [],
  );
});
