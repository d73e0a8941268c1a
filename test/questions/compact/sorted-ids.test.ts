import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectIds, type SortedIds } from '../../../src/questions/compact/sorted-ids.ts';
import { compareCodePoints } from '../../../src/std/compare-code-points.ts';

function keep(ids: readonly string[]): SortedIds {
  const collected = collectIds();
  for (const id of ids) collected.add(id);
  return collected.finish();
}

const anyId = fc.oneof(
  fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', '-', '7') }),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom('edge-01a110o6r9n505lh', 'edge-01a110o6r9n505lh-17', 'edge-01a2', '𠮷', '﨑', '园区-甲'),
);

test('any ids come back by number, and their numbers by id', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyId, { maxLength: 70 }), anyId, (some, other) => {
      const ids = some.toSorted(compareCodePoints);
      const kept = keep(ids);
      expect(kept.count).toBe(ids.length);
      expect(ids.map((_, number) => kept.idOf(number))).toEqual(ids);
      expect(ids.map(kept.numberOf)).toEqual(ids.map((_, number) => number));
      expect(kept.numberOf(other)).toBe(ids.includes(other) ? ids.indexOf(other) : undefined);
    }),
  );
});

test.each([
  ['out of order', ['park-2', 'park-1'], 'The id park-1 does not follow park-2.'],
  ['twice', ['park-1', 'park-1'], 'The id park-1 does not follow park-1.'],
  ['too long', ['x'.repeat(256)], /longer than 255 bytes/],
])('ids %s are refused', (_, ids, message) => expect(() => keep(ids)).toThrow(message));
