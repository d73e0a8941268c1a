import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../std/gather.ts';
import type { Report } from '../std/finding.ts';
import type { Span } from '../std/span.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { findDefinitions, useDefinitions } from './find-definitions.ts';
import { findLaidOutAreas } from './find-laid-out-areas.ts';
import { findRecurringFirms } from './find-recurring-firms.ts';
import { findRecurringNames } from './find-recurring-names.ts';
import { findRecurringPlaces } from './find-recurring-places.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readIssuer } from './issuer.ts';
import type { Mention } from './mention.ts';
import { makeReading } from './reading.ts';
import { readStatus } from './read-status.ts';
import { type SettledCandidate, settleCandidates } from './settle-candidates.ts';

/** Every named thing at every place where a document names it, in the order of the text. */
export function findMentions(
  { profile, clauses }: DocumentReading,
  gazetteer: Gazetteer,
  _report: Report,
): readonly Mention[] {
  const reading = makeReading(readIssuer(profile, gazetteer.divisions), gazetteer);
  const found = clauses
    .filter(({ form }) => form !== 'table')
    .map((clause) => ({ clause, candidates: findCandidates(clause, reading) }));
  const read = found.map(({ clause }) => clause);
  const definitions = [
    ...findDefinitions(found),
    ...findRecurringFirms(found),
    ...findRecurringNames(found),
    ...findLaidOutAreas(read, gazetteer),
    ...findRecurringPlaces(read, gazetteer),
  ];
  return gather(found, ({ clause, candidates }) =>
    mentionsIn(clause, [...candidates, ...useDefinitions(clause, definitions)]),
  );
}

function mentionsIn(clause: Clause, candidates: readonly Candidate[]): Mention[] {
  return settleCandidates(candidates).map((candidate) => mentionOf(clause, candidate));
}

function mentionOf(
  { text, span, documentId, path: clausePath }: Clause,
  { start, end, kind, name, rule, within }: SettledCandidate,
): Mention {
  // Only a name that stands by itself is planned or there: not the university in its institute's name.
  const status =
    within === undefined && rule !== 'listed-unit' ? readStatus(text, { start, end }, kind) : undefined;
  const place = shifted({ start, end }, span.start);
  const surface = text.slice(start, end);
  if (within !== undefined) {
    const outer = shifted(within, span.start);
    return { documentId, clausePath, span: place, surface, name, kind, within: outer, rule };
  }
  return status === undefined
    ? { documentId, clausePath, span: place, surface, name, kind, rule }
    : { documentId, clausePath, span: place, surface, name, kind, status, rule };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
