import type { Span } from '../std/span.ts';

const closing: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '〔': '〕',
  '[': ']',
  '【': '】',
  '［': '］',
};

/** The outermost brackets of any shape, both signs included; one that is never closed is none. */
export function bracketsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = closing[text.charAt(start)] === undefined ? undefined : closedAt(text, start);
    if (end === undefined) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** The offset after the sign that closes the bracket opened at `start`; any closing sign will do, as plans mix 〔 with ）. */
function closedAt(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (closing[text.charAt(at)] !== undefined) depth++;
    else if (/[）)〕\]】］]/u.test(text.charAt(at))) depth--;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
