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
  /** The curation entry of the person who read it there, where no law did. */
  readonly decision?: string | undefined;
}

/** What supports a fact, before it is said which fact. */
export type Support = Omit<GraphEvidence, 'id' | 'factId'>;

/** Evidence in a document: the quote as repaired, its place in the text as received. */
export function textEvidence(factId: string, place: TextPlace, origin: Origin): GraphEvidence {
  return supporting(factId, textSupport(place, origin));
}

/** A place in a document as support for a fact. */
export function textSupport(place: TextPlace, origin: Origin): Support {
  const { repaired } = place.reading;
  const quote = trimmed(repaired.text, place.quote);
  const { start, end } = originalSpan(repaired, quote);
  return {
    origin,
    document: repaired.documentId,
    clauseId: clauseId(repaired.documentId, place.clausePath),
    quote: repaired.text.slice(quote.start, quote.end),
    start,
    end,
    ...(place.decision === undefined ? {} : { source: place.decision }),
  };
}

/** Evidence from a data row or a person's decision, which has no place in a document. */
export function sourceEvidence(factId: string, origin: Origin, source: string): GraphEvidence {
  return supporting(factId, { origin, source });
}

/** Evidence for this fact, under the id that the fact, the place and the source make. */
export function supporting(factId: string, said: Support): GraphEvidence {
  const { origin, document, clauseId: clause, quote, start, end, source, status, role, post } = said;
  const place = document === undefined ? [source ?? ''] : [document, String(start), String(end)];
  return {
    id: contentId('evidence', factId, origin, ...place),
    factId,
    origin,
    ...(document === undefined ? {} : { document }),
    ...(clause === undefined ? {} : { clauseId: clause }),
    ...(quote === undefined ? {} : { quote }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(source === undefined ? {} : { source }),
    ...(status === undefined ? {} : { status }),
    ...(role === undefined ? {} : { role }),
    ...(post === undefined ? {} : { post }),
  };
}

/** A quote begins and ends with a character that is read, so that its place is unique. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
