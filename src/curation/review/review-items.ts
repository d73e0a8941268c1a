import type { DocumentFacts } from '../document-facts.ts';
import { textHash } from '../../seeds/text-hash.ts';
import type { SettledCuration } from '../settle-curation.ts';
import { doubtfulNames } from './doubtful-names.ts';
import { doubtfulRelations } from './doubtful-relations.ts';
import { doubtfulTargets } from './doubtful-targets.ts';
import { nearDuplicates } from './near-duplicates.ts';
import type { ReviewItem } from './review-item.ts';
import { setAsideItems } from './set-aside-items.ts';

/** What deserves a person's look in these facts, the most doubtful first; what was decided before is left out. */
export function reviewItems(
  facts: readonly DocumentFacts[],
  { active, setAside }: SettledCuration,
): readonly ReviewItem[] {
  const hashes = new Map(
    facts.map(({ reading }) => [reading.profile.id, textHash(reading.repaired.original)]),
  );
  return [
    ...setAsideItems(setAside, hashes),
    ...nearDuplicates(facts, active),
    ...doubtfulNames(facts, active),
    ...doubtfulRelations(facts, active),
    ...doubtfulTargets(facts, active),
  ].toSorted((a, b) => b.doubt - a.doubt || compare(keyOf(a), keyOf(b)));
}

function keyOf({ document, found, sentence }: ReviewItem): string {
  return [document, found, sentence].join('|');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
