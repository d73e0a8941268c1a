import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectTexts } from '../../../src/questions/compact/text-lists.ts';
import { compareCodePoints } from '../../../src/std/compare-code-points.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom('', '清远市', '清远高新区', 'Café', 'Sun Yat-sen University', '𠮷林', '﨑', 'ÿ', 'Ā'),
);

test('any texts come back, from any place on, and are ordered as the whole texts are', () => {
  const anyLists = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 20 });
  fc.assert(
    fc.property(anyLists, (lists) => {
      const collected = collectTexts();
      for (const list of lists) collected.add(list);
      const kept = collected.finish();
      for (const [item, list] of lists.entries()) {
        expect(list.map((_, place) => kept.textAt(item, place))).toEqual(list);
        expect([0, 1, 5].map((place) => kept.textsFrom(item, place))).toEqual(
          [0, 1, 5].map((place) => list.slice(place)),
        );
        for (const [other, [name = '']] of lists.entries()) {
          expect(Math.sign(kept.compareFirst(item, other))).toBe(
            Math.sign(compareCodePoints(list[0] ?? '', name)),
          );
        }
      }
    }),
  );
});
