import type { Decision } from '../../seeds/curation.ts';
import type { SourceDocument } from '../../seeds/source-document.ts';
import { decisionEntry } from '../decision-entry.ts';
import type { DocumentFacts } from '../document-facts.ts';
import type { SettledCuration } from '../settle-curation.ts';
import { clausesWithoutUnit } from './clauses-without-unit.ts';
import { countsOutside } from './counts-outside.ts';
import type { Missed } from './missed.ts';
import { targetsWithoutYear } from './targets-without-year.ts';
import { unreadNames } from './unread-names.ts';

/** What may be missing in the facts of these documents, by document, in reading order. */
export function findMissed(
  facts: readonly DocumentFacts[],
  sources: readonly SourceDocument[],
  { silent, setAside }: SettledCuration,
): readonly Missed[] {
  const expected = new Map(sources.map(({ id, facts: known }) => [id, known.expected]));
  return [
    ...facts.flatMap((each) => [
      ...unreadNames(each),
      ...clausesWithoutUnit(each),
      ...targetsWithoutYear(each),
      ...countsOutside(each, expected.get(each.reading.profile.id)),
    ]),
    ...[...setAside, ...silent].map(unusedDecision),
  ];
}

function unusedDecision(decision: Decision): Missed {
  const { document, at, reason } = decision;
  return { what: 'decision', document, words: decisionEntry(decision), sentence: `${at}: ${reason}` };
}
