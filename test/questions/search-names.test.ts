import { expect, test } from 'vitest';
import { nameIndex } from '../../src/questions/name-index.ts';
import { searchNames } from '../../src/questions/search-names.ts';
import { namedThingsOf } from './named-things-of.ts';
import { typingErrors } from './typing-errors.ts';

const things = namedThingsOf([
  { id: 'r-1', kind: 'Region', name: '清远市', nameEn: 'Qingyuan', aliases: ['清远'] },
  {
    id: 'i-1',
    kind: 'ResearchInstitute',
    name: '华南师范大学清远研究院',
    nameEn: null,
    aliases: ['华师清远研究院'],
  },
  {
    id: 'u-1',
    kind: 'University',
    name: '华南师范大学',
    nameEn: 'South China Normal University',
    aliases: ['华师'],
  },
  { id: 'u-2', kind: 'University', name: '中山大学', nameEn: 'Sun Yat-sen University', aliases: ['中大'] },
  {
    id: 'o-1',
    kind: 'GovernmentUnit',
    name: '清远市科学技术局',
    nameEn: null,
    aliases: ['清远市科技局', '市科技局'],
  },
]);
const index = await nameIndex(things);

test.each([
  ['the name itself', '清远市', '清远市', '清远市'],
  ['an alias', '中大', '中山大学', '中大'],
  ['a part of the name', '科学技术', '清远市科学技术局', '清远市科学技术局'],
  ['traditional characters', '華南師範大學', '华南师范大学', '华南师范大学'],
  ['full width and spaces', ' 清远 市 ', '清远市', '清远市'],
  ['pinyin', 'huananshifandaxue', '华南师范大学', '华南师范大学'],
  ['pinyin with spaces', 'Qing yuan shi', '清远市', '清远市'],
  ['pinyin of a part', 'yanjiuyuan', '华南师范大学清远研究院', '华师清远研究院'],
  ['initials', 'hnsfdxqyyjy', '华南师范大学清远研究院', '华南师范大学清远研究院'],
  ['initials of the short name', 'hsqyyjy', '华南师范大学清远研究院', '华师清远研究院'],
  ['some of the initials', 'hsdqyyjy', '华南师范大学清远研究院', '华南师范大学清远研究院'],
  ['English', 'sun yat-sen university', '中山大学', 'Sun Yat-sen University'],
  ['a part of the English name', 'normal', '华南师范大学', 'South China Normal University'],
  ['a wrong character', '清远市科学枝术局', '清远市科学技术局', '清远市科学技术局'],
  ['a character left out', '华南师大学', '华南师范大学', '华南师范大学'],
  ['two characters the wrong way round', '清远市科学术技局', '清远市科学技术局', '清远市科学技术局'],
  ['a character that sounds the same', '清源', '清远市', '清远'],
  ['a letter too many', 'zhongshandaxxue', '中山大学', '中山大学'],
])('%s: %s finds %s', (_what, text, name, matched) => {
  expect(searchNames(index, text)[0]).toMatchObject({ name, matched });
});

test.each([['铁路局'], ['市财政局'], ['xyz'], ['  '], ['']])('nothing is like %s', (text) => {
  expect(searchNames(index, text)).toEqual([]);
});

test('the nearer the name the higher the score, between 0 and 1; kinds narrow it', () => {
  const hits = searchNames(index, '清远');
  expect(hits.map(({ id }) => id)).toEqual(['r-1', 'o-1', 'i-1']);
  expect(hits.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  expect(searchNames(index, '清远', { kinds: ['GovernmentUnit'] }).map(({ id }) => id)).toEqual(['o-1']);
});

test.each([
  ['清远', '清远', 'whole', 0],
  ['清源', '清远', 'whole', 1],
  ['远清', '清远', 'whole', 1],
  ['清', '清远市', 'whole', 2],
  ['科技', '清远市科技局', 'part', 0],
  ['科枝局', '清远市科技局', 'part', 1],
  ['', '清远', 'part', 0],
] as const)('from %s to %s (%s) it takes %i errors', (typed, name, extent, count) => {
  expect(typingErrors(typed, name, extent)).toBe(count);
});
