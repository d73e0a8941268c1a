import { expect, test } from 'vitest';
import { growingNumbers } from '../../../src/questions/compact/growing-numbers.ts';

test.each([0, 1, 64, 65, 300_000])('%i years are kept as they came', (count) => {
  const years = growingNumbers((buffer) => new Int32Array(buffer));
  for (let i = 0; i < count; i++) years.add(2020 - i);
  expect(years.length()).toBe(count);
  const whole = years.whole();
  expect(whole.length).toBe(count);
  expect(whole.every((year, i) => year === 2020 - i)).toBe(true);
  expect(whole.buffer.byteLength).toBe(count * 4);
});
