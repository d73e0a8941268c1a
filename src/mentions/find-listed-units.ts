import type { Clause } from '../clauses/clause.ts';
import { findResponsibilityLists } from '../clauses/find-responsibility-lists.ts';
import type { Division } from '../seeds/reference.ts';
import type { Span } from '../std/span.ts';
import type { Candidate } from './candidate.ts';
import { nameUnit } from './name-unit.ts';
import type { Reading } from './reading.ts';

/** Every item of a list of responsible units is a unit: 牵头单位：市科技局、发展改革局. */
export function findListedUnits(clause: Clause, reading: Reading): readonly Candidate[] {
  return findResponsibilityLists(clause).flatMap(({ items }) => namedItems(clause, items, reading));
}

function namedItems(clause: Clause, items: readonly Span[], reading: Reading): Candidate[] {
  let head: Division | undefined;
  return items.flatMap((item) => {
    const start = item.start - clause.span.start;
    const end = item.end - clause.span.start;
    const words = clause.text.slice(start, end);
    const unit = nameUnit(words, reading, head);
    if (!words.startsWith('市场')) head = reading.issuer.places.get(words.charAt(0)) ?? head;
    return unit === undefined ? [] : [{ start, end, ...unit, rule: 'listed-unit' }];
  });
}
