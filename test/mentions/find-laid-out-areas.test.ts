import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test('the areas that a layout counts are named, here and wherever they come again', () => {
  const phrases = ['三区：装备产业区（包括仓储区）、综合区、主产业区', '综合区集中发展集成电路'];
  expect(outerNames('上海市', ...phrases)).toEqual([
    'Park 装备产业区',
    'Park 综合区',
    'Park 主产业区',
    'Park 综合区',
  ]);
});

test.each([
  ['“三区”：航空产业区、滨水商务区、综合保税区', ['Park 航空产业区', 'Park 滨水商务区']],
  ['两带：环湖文旅带、沿江智造带。', ['Region 环湖文旅带', 'Region 沿江智造带']],
  ['三区：核心区、拓展区、辐射区。', []],
  ['三区：装备产业区、综合区。', []],
  ['四个园区：标准厂房、配套用房、服务楼宇', []],
])('%s', (phrase, expected) => expect(outerNames('上海市', phrase)).toEqual(expected));
