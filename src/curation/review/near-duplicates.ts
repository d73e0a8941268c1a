import type { DocumentFacts } from '../document-facts.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { EntityKind } from '../../ontology/entity-kinds.ts';
import type { Curation } from '../../seeds/curation.ts';
import { textHash } from '../../seeds/text-hash.ts';
import type { ReviewItem } from './review-item.ts';
import { sentenceAt } from './sentence-at.ts';

/** Two names of one kind that differ by a slip, or of which one is the other with words left out. */
export function nearDuplicates(facts: readonly DocumentFacts[], decided: Curation): readonly ReviewItem[] {
  const settled = new Set(
    decided.same.flatMap(({ name, other }) => [`${name}|${other}`, `${other}|${name}`]),
  );
  const items: ReviewItem[] = [];
  for (const named of byKind(facts)) {
    for (const [i, a] of named.entries()) {
      for (const b of named.slice(i + 1)) {
        const why = likeness(a.mention.name, b.mention.name);
        if (why === undefined || settled.has(`${a.mention.name}|${b.mention.name}`)) continue;
        items.push(a.count >= b.count ? itemOf(a, b, why) : itemOf(b, a, why));
      }
    }
  }
  return items;
}

interface Named {
  readonly mention: Mention;
  readonly facts: DocumentFacts;
  readonly count: number;
}

/** Regions are settled by reference data, people by their names. */
function byKind(facts: readonly DocumentFacts[]): Iterable<readonly Named[]> {
  const kinds = new Map<EntityKind, Map<string, Named>>();
  for (const each of facts) {
    for (const mention of each.mentions) {
      if (mention.kind === 'Region' || mention.kind === 'Person') continue;
      const named = kinds.get(mention.kind) ?? new Map<string, Named>();
      const before = named.get(mention.name);
      named.set(mention.name, { mention, facts: each, ...before, count: (before?.count ?? 0) + 1 });
      kinds.set(mention.kind, named);
    }
  }
  return [...kinds.values()].map((named) => [...named.values()]);
}

interface Likeness {
  readonly doubt: number;
  readonly why: string;
}

function likeness(a: string, b: string): Likeness | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 6) return undefined;
  if (isOneSlip(short, long))
    return { doubt: short.length < long.length ? 0.8 : 0.55, why: 'two names differ by one character' };
  if (isWithin(short, long) && short.at(0) === long.at(0) && short.at(-1) === long.at(-1))
    return { doubt: 0.6, why: 'one name is the other with words left out' };
  return undefined;
}

/** A character more or another one; different numbers are no slip (第一中学, 第二中学). */
function isOneSlip(short: string, long: string): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const differing = long.slice(start, long.length - end);
  return (
    differing.length === 1 &&
    long.length - start - end === 1 &&
    !/[一二三四五六七八九十\d东西南北省市]/u.test(differing)
  );
}

/** Whether the short name's characters stand in the long one in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

function itemOf(a: Named, b: Named, { doubt, why }: Likeness): ReviewItem {
  const { reading } = b.facts;
  const cells = { kind: b.mention.kind, name: a.mention.name, other: b.mention.name };
  return {
    doubt,
    why,
    found: `${b.mention.kind} ${a.mention.name} / ${b.mention.name}`,
    sentence: sentenceAt(reading, b.mention),
    document: reading.profile.id,
    textHash: textHash(reading.repaired.original),
    quote: b.mention.surface,
    choices: [
      { decision: 'same', topic: 'same', cells },
      { decision: 'different', topic: 'same', cells },
    ],
  };
}
