import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Origin } from '../ontology/origins.ts';
import { contentId } from '../std/content-id.ts';
import type { Span } from '../std/span.ts';
import { originalSpan } from '../text/original-span.ts';
import { clauseId } from './clause-id.ts';
import type { GraphEvidence } from './graph.ts';

/** Where in a document a fact stands. */
export interface TextPlace {
  readonly reading: DocumentReading;
  readonly clausePath: string;
  /** Offsets into the repaired text. */
  readonly quote: Span;
}

/** Evidence in a document: the quote as repaired, its place in the text as received. */
export function textEvidence(factId: string, place: TextPlace, origin: Origin): GraphEvidence {
  const { repaired } = place.reading;
  const quote = trimmed(repaired.text, place.quote);
  const { start, end } = originalSpan(repaired, quote);
  return {
    id: contentId('evidence', factId, repaired.documentId, String(start), String(end), origin),
    factId,
    origin,
    document: repaired.documentId,
    clauseId: clauseId(repaired.documentId, place.clausePath),
    quote: repaired.text.slice(quote.start, quote.end),
    start,
    end,
  };
}

/** Evidence from a data row or a person's decision, which has no place in a document. */
export function sourceEvidence(factId: string, origin: Origin, source: string): GraphEvidence {
  return { id: contentId('evidence', factId, origin, source), factId, origin, source };
}

/** A quote begins and ends with a character that is read, so that its place is unique. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
