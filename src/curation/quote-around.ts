import type { DocumentReading } from '../clauses/document-reading.ts';
import { splitSentences } from '../clauses/split-sentences.ts';
import type { Span } from '../std/span.ts';
import type { PhrasePlace } from './phrase-finder.ts';

/** The whole sentences, bracket or table row that a phrase stands in. */
export function quoteAround({ clauses }: DocumentReading, { clausePath, span }: PhrasePlace): Span {
  const clause = clauses.find(({ path }) => path === clausePath);
  if (clause === undefined || clause.form === 'row') return clause?.span ?? span;
  const shift = clause.span.start;
  const touched = splitSentences(clause.text)
    .map(({ start, end }) => ({ start: start + shift, end: end + shift }))
    .filter(({ start, end }) => start < span.end && span.start < end);
  return { start: touched.at(0)?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
}
