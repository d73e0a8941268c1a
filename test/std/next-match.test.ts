import { expect, test } from 'vitest';
import { nextMatch } from '../../src/std/next-match.ts';

test.each([
  ['推进转化。完善激励。', 0, 4],
  ['推进转化。完善激励。', 5, 9],
  ['推进转化。完善激励', 5, 9],
])('nextMatch of 。 in %s from %i', (text, at, expected) => {
  expect(nextMatch(/。/gu, text, at)).toBe(expected);
});
