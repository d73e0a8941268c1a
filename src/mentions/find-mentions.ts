import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Report } from '../std/finding.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { findDefinitions, useDefinitions } from './find-definitions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readIssuer } from './issuer.ts';
import type { Mention } from './mention.ts';
import { makeReading } from './reading.ts';
import { settleCandidates } from './settle-candidates.ts';

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
  const definitions = findDefinitions(found);
  return found.flatMap(({ clause, candidates }) =>
    mentionsIn(clause, [...candidates, ...useDefinitions(clause, definitions)]),
  );
}

function mentionsIn(clause: Clause, candidates: readonly Candidate[]): Mention[] {
  const { text, span, documentId, path: clausePath } = clause;
  return settleCandidates(candidates).map(({ start, end, kind, name, rule, within }) => ({
    documentId,
    clausePath,
    span: { start: start + span.start, end: end + span.start },
    surface: text.slice(start, end),
    name,
    kind,
    ...(within === undefined
      ? {}
      : { within: { start: within.start + span.start, end: within.end + span.start } }),
    rule,
  }));
}
