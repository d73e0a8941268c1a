import type { Span } from '../std/span.ts';
import type { RepairedText } from './repaired-text.ts';

/** The range of the original text that a non-empty range of the repaired text came from, both ends characters of it. */
export function originalSpan(repaired: RepairedText, span: Span): Span {
  const first = repaired.offsets[span.start];
  const last = repaired.offsets[span.end - 1];
  if (first === undefined || last === undefined || span.end <= span.start) {
    throw new RangeError(`No characters at ${span.start}–${span.end} of ${repaired.documentId}.`);
  }
  return { start: first, end: last + 1 };
}
