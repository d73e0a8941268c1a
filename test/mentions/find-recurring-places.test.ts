import { expect, test } from 'vitest';
import { outerNames, readPhrases } from './read-phrase.ts';

test('an area with a committee is a region, and its short form means it', () => {
  const phrases = [
    '把临港地区建设成为承载区',
    '推动临港地区招商，吸引人才到临港开展研究',
    '由临港管委会组织',
  ];
  expect(outerNames('上海市', ...phrases)).toEqual([
    'Region 临港地区',
    'Region 临港地区',
    'Region 临港地区',
    'GovernmentUnit 临港地区管委会',
  ]);
});

test('the area is named inside the names of what lies in it', () => {
  const mentions = readPhrases('上海市', '临港地区管委会推进临港地区建设', '依托临港软件园');
  const inner = mentions.filter(({ clausePath, within }) => clausePath === '2' && within !== undefined);
  expect(inner.map(({ name }) => name)).toEqual(['临港地区']);
});

test.each([
  [
    ['推进复兴岛开发', '完善复兴岛功能'],
    ['Region 复兴岛', 'Region 复兴岛'],
  ],
  [['推动沿海地区、欠发达地区发展', '支持沿海地区、欠发达地区'], []],
  [['推动金桥地区发展', '支持金桥地区企业'], []],
  [['打破信息孤岛', '消除信息孤岛，保护海岛、群岛'], []],
])('%s', (phrases, expected) => expect(outerNames('上海市', ...phrases)).toEqual(expected));

test('a firm that a list shows to be one is it elsewhere too', () => {
  const phrases = ['依托中船三井、振华重工等骨干企业', '支持中船三井设立研发中心'];
  expect(outerNames('上海市', ...phrases)).toContain('Enterprise 中船三井');
  expect(outerNames('上海市', ...phrases).filter((name) => name.endsWith('中船三井'))).toHaveLength(2);
  expect(outerNames('上海市', '支持中船三井设立研发中心')).toEqual([]);
});
