import { expect, test } from 'vitest';
import { matchesOf } from '../../src/std/matches-of.ts';

test.each([
  [/[市省]科技局/gu, '市科技局、省科技局', ['市科技局', '省科技局']],
  [/高校/gu, '市科技局', []],
  [/(?=镇)/gu, '英红镇、连樟镇', ['', '']],
  [/(?=\p{Script=Han})/gu, '𠮷林', ['', '']],
])('matchesOf %s finds what matchAll does', (pattern, text, expected) => {
  const found = matchesOf(pattern, text);
  expect(found.map(([words]) => words)).toEqual(expected);
  expect(found).toEqual([...text.matchAll(pattern)]);
  expect(matchesOf(pattern, text)).toEqual(found);
});
