import type { Span } from '../std/span.ts';

/** The titles of documents in a text, 《 and 》 included; one inside another (〈…〉) is part of it. */
export function titledSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  if (!text.includes('《')) return spans;
  let depth = 0;
  let start = 0;
  for (let at = text.indexOf('《'); at >= 0 && at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '《' && depth++ === 0) start = at;
    if (character === '》' && depth > 0 && --depth === 0) spans.push({ start, end: at + 1 });
  }
  return spans;
}
