import { nextMatch } from '../std/next-match.ts';
import type { Span } from '../std/span.ts';

/** The outermost brackets of any shape, both signs included; one that is never closed is none. */
export function bracketsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  for (
    let start = nextMatch(opening, text, 0);
    start < text.length;
    start = nextMatch(opening, text, start + 1)
  ) {
    const end = closedAt(text, start);
    if (end === undefined) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** The offset after the sign that closes the bracket opened at `start`; any closing sign will do, as plans mix 〔 with ）. */
function closedAt(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at = nextMatch(sign, text, at + 1)) {
    depth += openingSigns.includes(text.charAt(at)) ? 1 : -1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

const openingSigns = '（(〔[【［〈';
const opening = /[（(〔[【［〈]/gu;
const sign = /[（(〔[【［〈）)〕\]】］〉]/gu;
