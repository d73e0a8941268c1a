import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test.each([
  [
    '佛山高新区下辖南海园、禅城园、顺德园三个园区。',
    ['Park 佛山高新区', 'Park 南海园', 'Park 禅城园', 'Park 顺德园'],
  ],
  ['园区由聚龙山片区、碧岭片区组成。', ['Park 聚龙山片区', 'Park 碧岭片区']],
  ['包括核心片区、拓展片区。', []],
  ['形成生物医药产业园、新材料产业园等特色园区。', []],
])('the parks of a zone by their list: %s', (phrase, expected) => {
  expect(outerNames('广东省', phrase)).toEqual(expected);
});
