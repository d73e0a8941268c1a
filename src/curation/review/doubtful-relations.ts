import type { DocumentFacts } from '../document-facts.ts';
import type { RelationMention } from '../../relations/relation-mention.ts';
import type { Curation } from '../../seeds/curation.ts';
import { textHash } from '../../seeds/text-hash.ts';
import type { ReviewItem } from './review-item.ts';

/** Relations that only one sentence states: the longer it is, the more it may say of other things. */
export function doubtfulRelations(facts: readonly DocumentFacts[], decided: Curation): readonly ReviewItem[] {
  const looked = new Set(
    decided.relations.map(({ type, from, to, document }) => [type, from, to, document].join('|')),
  );
  const counts = new Map<string, number>();
  const all = facts.flatMap((each) => each.relations);
  for (const relation of all) counts.set(tripleOf(relation), (counts.get(tripleOf(relation)) ?? 0) + 1);
  return facts.flatMap(({ reading, relations }) => {
    const hash = textHash(reading.repaired.original);
    return relations.flatMap((relation): ReviewItem[] => {
      const { type, from, to, documentId, origin, quote } = relation;
      const isAlone = counts.get(tripleOf(relation)) === 1;
      const isDecided = looked.has([type, from.name, to.name, documentId].join('|'));
      if (!isAlone || isDecided || origin !== 'STATED') return [];
      const sentence = reading.repaired.text.slice(quote.start, quote.end).trim();
      const cells = { type, fromKind: from.kind, from: from.name, toKind: to.kind, to: to.name };
      return [
        {
          doubt: 0.3 + Math.min(sentence.length, longest) / longest / 2,
          why: `stated once, read by ${relation.rule}`,
          found: `${type} ${from.name} → ${to.name}`,
          sentence,
          document: documentId,
          textHash: hash,
          quote: sentence,
          choices: [
            { decision: 'right', topic: 'relations', cells },
            { decision: 'reject', topic: 'relations', cells },
          ],
        },
      ];
    });
  });
}

/** Sentences of this length and more are equally doubtful. */
const longest = 300;

function tripleOf({ type, from, to }: RelationMention): string {
  return [type, from.kind, from.name, to.kind, to.name].join('|');
}
