import type { DocumentReading } from '../../clauses/document-reading.ts';
import type { Span } from '../../std/span.ts';
import { quoteAround } from '../quote-around.ts';

/** The sentences or the table row around a place, as repaired. */
export function sentenceAt(
  reading: DocumentReading,
  place: { readonly clausePath: string; readonly span: Span },
): string {
  const { start, end } = quoteAround(reading, place);
  return reading.repaired.text.slice(start, end).trim();
}
