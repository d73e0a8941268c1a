import { expect, test } from 'vitest';
import { sortById } from '../../src/std/sort-by-id.ts';

test.each([
  [
    ['edge-b', 'edge-a', 'clause-z'],
    ['clause-z', 'edge-a', 'edge-b'],
  ],
  [
    ['edge-0001', 'edge-', '000_plan', 'edge', 'ed', '清远', 'edge-00'],
    ['000_plan', 'ed', 'edge', 'edge-', 'edge-00', 'edge-0001', '清远'],
  ],
  [
    ['research-institute-9', 'research', 'region-1'],
    ['region-1', 'research', 'research-institute-9'],
  ],
])('sortById %j', (ids, expected) =>
  expect(sortById(ids.map((id) => ({ id }))).map(({ id }) => id)).toEqual(expected),
);

test('of several with one id the last is kept', () => {
  const items = ['a', 'b', 'c'].map((said) => ({ id: 'edge-3f9k', said }));
  expect(sortById(items)).toEqual([{ id: 'edge-3f9k', said: 'c' }]);
});
