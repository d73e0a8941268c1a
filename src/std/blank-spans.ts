import type { Span } from './span.ts';

/** A text with other signs in the place of these stretches, as long as it was: 组长：马正勇 with 马正勇 blanked is 组长：␠␠␠. */
export function blankSpans(text: string, spans: readonly Span[], sign: string): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(text.slice(at, from), sign.repeat(end - from));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
