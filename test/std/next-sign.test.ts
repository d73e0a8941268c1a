import { expect, test } from 'vitest';
import { nextSign, signSet } from '../../src/std/next-sign.ts';

test.each([
  ['推进转化。完善激励。', 0, 4],
  ['推进转化。完善激励。', 5, 9],
  ['推进转化。完善激励', 5, 9],
])('nextSign of 。 in %s from %i', (text, at, expected) => {
  expect(nextSign(signSet('。'), text, at)).toBe(expected);
});
