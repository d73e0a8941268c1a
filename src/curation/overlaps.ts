import type { Span } from '../std/span.ts';

/** Whether a fact's quote and one of a phrase's places share a character. */
export function overlaps(quote: Span, places: readonly { readonly span: Span }[]): boolean {
  return places.some(({ span }) => span.start < quote.end && quote.start < span.end);
}
