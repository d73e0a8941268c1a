import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairText } from '../../src/text/repair-text.ts';
import { breaksOffsetsLaw } from './breaks-offsets-law.ts';
import { damagedText } from './damage.ts';

test('whatever printing did to a text is undone', () => {
  fc.assert(
    fc.property(damagedText, ({ clean, damaged }) => {
      expect(repairText('d', damaged, () => {}).text).toBe(clean);
    }),
    { numRuns: 1000, seed: 97 },
  );
});

test('a repaired text is not repaired any further', () => {
  fc.assert(
    fc.property(damagedText, ({ clean }) => {
      expect(repairText('d', clean, () => {}).text).toBe(clean);
    }),
    { numRuns: 200, seed: 97 },
  );
});

test('any line of a repaired text is where it says, whatever was received', () => {
  const character = fc.oneof(
    fc.constantFrom(...'\n\n \t　一、（二）1.年家臵％，(2020)“”《》〔〕局位：；。—GG'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 200 }), (characters) => {
      const repaired = repairText('d', characters.join(''), () => {});
      expect(repaired.offsets).toHaveLength(repaired.text.length);
      expect(
        [...repaired.offsets].every(
          (offset, index) => index === 0 || offset >= (repaired.offsets[index - 1] ?? 0),
        ),
      ).toBe(true);
      for (const line of repaired.text.matchAll(/[^\n]+/g)) {
        expect(
          breaksOffsetsLaw(repaired, { start: line.index, end: line.index + line[0].length }),
        ).toBeUndefined();
      }
    }),
    { numRuns: 500, seed: 97 },
  );
});
