import type { DocumentFacts } from '../document-facts.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Curation } from '../../seeds/curation.ts';
import { textHash } from '../../seeds/text-hash.ts';
import type { ReviewItem } from './review-item.ts';
import { sentenceAt } from './sentence-at.ts';

/** Things found by a weak law, each once in the document that names it first; those named but once are more doubtful. */
export function doubtfulNames(facts: readonly DocumentFacts[], decided: Curation): readonly ReviewItem[] {
  const known = new Set(
    decided.mentions.flatMap(({ decision, kind, name }) => (decision === 'none' ? [] : [`${kind}|${name}`])),
  );
  const places = new Map<string, { mentions: Mention[]; facts: DocumentFacts }>();
  for (const each of facts) {
    for (const mention of each.mentions) {
      const key = `${mention.kind}|${mention.name}`;
      if (known.has(key)) continue;
      const place = places.get(key) ?? { mentions: [], facts: each };
      place.mentions.push(mention);
      places.set(key, place);
    }
  }
  return [...places.values()].flatMap(({ mentions, facts: first }) => itemOf(mentions, first) ?? []);
}

function itemOf(mentions: readonly Mention[], { reading }: DocumentFacts): ReviewItem | undefined {
  const [mention] = mentions;
  const doubt =
    Math.min(...mentions.map(({ rule }) => doubts[rule] ?? 0)) + (mentions.length === 1 ? 0.2 : 0);
  if (mention === undefined || doubt < listed) return undefined;
  const { kind, name, surface, rule } = mention;
  const sentence = sentenceAt(reading, mention);
  const cells = { surface, kind, name };
  return {
    doubt,
    why: `a name read by ${rule}${mentions.length === 1 ? ', and named once' : ''}`,
    found: `${kind} ${name}`,
    sentence,
    document: reading.profile.id,
    textHash: textHash(reading.repaired.original),
    quote: phraseWith(surface, sentence, mentions.length),
    choices: [
      { decision: 'right', topic: 'mentions', cells },
      { decision: 'none', topic: 'mentions', cells: { surface } },
      { decision: 'name', topic: 'mentions', cells, answer: 'name' },
      { decision: 'kind', topic: 'kinds', cells: { kind, name }, answer: 'rightKind' },
    ],
  };
}

const listed = 0.5;

/** How doubtful a name is by the law that read it; what is not here rests on a list or on the document's own words. */
const doubts: Readonly<Record<string, number>> = {
  'patterned-name': 0.5,
  'shared-tail': 0.5,
  'level-twin': 0.5,
  township: 0.4,
  'own-zone': 0.3,
  'inner-name': 0.3,
  collective: 0.3,
  person: 0.2,
};

/** A name that stands once is quoted with its sentence; one that stands often is decided on wherever it stands. */
function phraseWith(surface: string, sentence: string, count: number): string {
  const isAlone = sentence.indexOf(surface) === sentence.lastIndexOf(surface);
  return count === 1 && isAlone ? sentence : surface;
}
