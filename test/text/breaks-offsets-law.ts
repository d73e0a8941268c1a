import { characterRepairs } from '../../src/text/character-repairs.ts';
import { originalSpan } from '../../src/text/original-span.ts';
import type { RepairedText } from '../../src/text/repaired-text.ts';
import type { Span } from '../../src/std/span.ts';

/**
 * What is wrong with the place of a range, if anything: its characters must stand in `original.slice(start, end)` in order, and
 * both ends of that must be characters of it. A repaired character may stand for the one it replaces.
 */
export function breaksOffsetsLaw(repaired: RepairedText, span: Span): string | undefined {
  const quote = repaired.text.slice(span.start, span.end);
  const { start, end } = originalSpan(repaired, span);
  const original = repaired.original.slice(start, end);
  if (!standsFor(quote.at(0), original.at(0)) || !standsFor(quote.at(-1), original.at(-1)))
    return `ends differ: ${quote} / ${original}`;
  let from = 0;
  for (const character of quote.split('')) {
    while (from < original.length && !standsFor(character, original.charAt(from))) from++;
    if (from === original.length) return `${character} is not in order: ${quote} / ${original}`;
    from++;
  }
  return undefined;
}

function standsFor(repaired: string | undefined, original: string | undefined): boolean {
  if (repaired === undefined || original === undefined) return false;
  const signs: Readonly<Record<string, string>> = {
    '(': '（',
    ')': '）',
    ',': '，',
    ':': '：',
    ';': '；',
    '?': '？',
    '!': '！',
    '[': '〔',
    ']': '〕',
  };
  const asRepaired = characterRepairs.get(original) ?? original;
  return (
    repaired === asRepaired || repaired === signs[asRepaired] || (repaired === ' ' && /\s/.test(original))
  );
}
