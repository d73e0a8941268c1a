import { unitRank } from './unit-rank.ts';

/** Orders texts by code point, as both stores do; `<` goes by UTF-16 unit and puts '𠮷' (U+20BB7) before '﨑' (U+FA11). */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return unitRank(x) - unitRank(y);
  }
  return a.length - b.length;
}
