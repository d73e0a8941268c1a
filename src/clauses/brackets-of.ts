import { nextSign, signSet } from '../std/next-sign.ts';
import type { Span } from '../std/span.ts';

/** The outermost brackets of any shape, both signs included; one that is never closed is none. */
export function bracketsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  for (
    let start = nextSign(opening, text, 0);
    start < text.length;
    start = nextSign(opening, text, start + 1)
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
  for (let at = start; at < text.length; at = nextSign(sign, text, at + 1)) {
    depth += opening[text.charCodeAt(at)] === 1 ? 1 : -1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

const opening = signSet('（(〔[【［〈');
const sign = signSet('（(〔[【［〈）)〕]】］〉');
