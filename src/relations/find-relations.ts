import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Mention } from '../mentions/mention.ts';
import { compareCodePoints } from '../std/compare-code-points.ts';
import type { Report } from '../std/finding.ts';
import { findBranches } from './laws/find-branches.ts';
import { findConnections } from './laws/find-connections.ts';
import { findCooperation } from './laws/find-cooperation.ts';
import { findFounders } from './laws/find-founders.ts';
import { findHosts } from './laws/find-hosts.ts';
import { findInvestments } from './laws/find-investments.ts';
import { findLocations } from './laws/find-locations.ts';
import { findManagement } from './laws/find-management.ts';
import { findMembers } from './laws/find-members.ts';
import { findNamedParents } from './laws/find-named-parents.ts';
import { findNamedPlaces } from './laws/find-named-places.ts';
import { findParentOrgans } from './laws/find-parent-organs.ts';
import { findParts } from './laws/find-parts.ts';
import { findServices } from './laws/find-services.ts';
import { findSubordination } from './laws/find-subordination.ts';
import { carrySubjects } from './carry-subjects.ts';
import { readSentences } from './read-sentences.ts';
import type { RelationMention } from './relation-mention.ts';
import type { Sentence } from './sentence.ts';

/**
 * Every relation that a document states in a sentence (提升A链接大湾区创新资源能力) or that a name carries (华南师范大学清远研究院), each
 * place once, in the order of the text. Persons and units of leading groups that none of its clauses names are reported.
 */
export function findRelations(
  reading: DocumentReading,
  mentions: readonly Mention[],
  report: Report,
): readonly RelationMention[] {
  const sentences = readSentences(reading, mentions);
  const found: RelationMention[] = [];
  for (const sentence of sentences) {
    for (const law of nameLaws) found.push(...law(sentence));
    if (sentence.named.size === 0) continue;
    for (const law of statementLaws) found.push(...law(sentence));
    for (const carried of carrySubjects(sentence))
      for (const law of statementLaws) found.push(...law(carried));
  }
  found.push(...findMembers(sentences, report));
  const distinct = new Map(found.toReversed().map((relation) => [keyOf(relation), relation]));
  return [...distinct].toSorted(byPlace).map(([, relation]) => relation);
}

type Law = (sentence: Sentence) => readonly RelationMention[];

/** What names carry; a list of responsible units states nothing else. */
const nameLaws: readonly Law[] = [findNamedParents, findParentOrgans, findNamedPlaces];

const statementLaws: readonly Law[] = [
  findBranches,
  findSubordination,
  findConnections,
  findCooperation,
  findFounders,
  findHosts,
  findInvestments,
  findLocations,
  findManagement,
  findParts,
  findServices,
];

function keyOf({ type, from, to, quote }: RelationMention): string {
  return `${type}|${from.kind}|${from.name}|${to.kind}|${to.name}|${quote.start}|${quote.end}`;
}

function byPlace(
  [oneKey, one]: readonly [string, RelationMention],
  [otherKey, other]: readonly [string, RelationMention],
): number {
  return (
    one.quote.start - other.quote.start ||
    one.quote.end - other.quote.end ||
    compareCodePoints(oneKey, otherKey)
  );
}
