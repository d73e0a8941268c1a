import type { Clause } from '../clauses/clause.ts';
import type { DocumentReading } from '../clauses/document-reading.ts';
import { findResponsibilityLists } from '../clauses/find-responsibility-lists.ts';
import { splitSentences } from '../clauses/split-sentences.ts';
import type { EntityRef } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { groupBy } from '../std/group-by.ts';
import type { Span } from '../std/span.ts';
import { nameSigns } from './name-signs.ts';
import type { Sentence } from './sentence.ts';

/** The sentences of a document that name something, in the order of the text; a table row is one sentence. */
export function readSentences(reading: DocumentReading, mentions: readonly Mention[]): readonly Sentence[] {
  const byClause = groupBy(mentions, ({ clausePath }) => clausePath);
  const { region } = reading.profile;
  const issuingRegion = region === undefined ? undefined : ({ kind: 'Region', name: region } as const);
  return reading.clauses.flatMap((clause) => {
    const named = byClause.get(clause.path);
    return named === undefined ? [] : sentencesOf(clause, named, issuingRegion);
  });
}

function sentencesOf(
  clause: Clause,
  mentions: readonly Mention[],
  issuingRegion: EntityRef | undefined,
): Sentence[] {
  const lists = silentLists(clause);
  const sentences =
    clause.form === 'row' ? [{ start: 0, end: clause.text.length }] : splitSentences(clause.text);
  return sentences.flatMap(({ start, end }) => {
    const span = { start: start + clause.span.start, end: end + clause.span.start };
    const inside = mentions.filter((mention) => contains(span, mention.span));
    if (inside.length === 0) return [];
    const { documentId, path: clausePath } = clause;
    const laidOut = layOut(clause, span, { mentions: inside, silent: lists });
    return [{ documentId, clausePath, span, mentions: inside, issuingRegion, ...laidOut }];
  });
}

/** Brackets and lines of responsible units; a sentence such as 由市科技局牵头组建A says more than who is responsible. */
function silentLists(clause: Clause): readonly Span[] {
  return findResponsibilityLists(clause)
    .map(({ quote }) => quote)
    .filter(({ start, end }) =>
      listOpening.test(clause.text.slice(start - clause.span.start, end - clause.span.start)),
    );
}

/** The skeleton of a part of a clause, what is `silent` left out. */
function layOut(
  clause: Clause,
  span: Span,
  { mentions, silent }: { readonly mentions: readonly Mention[]; readonly silent: readonly Span[] },
): Pick<Sentence, 'skeleton' | 'named'> {
  const named = new Map<string, Mention>();
  const counts = new Map<string, number>();
  const outer = mentions
    .filter(({ within, span: at }) => within === undefined && !silent.some((list) => contains(list, at)))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const words = (start: number, end: number): string => wordsOf(clause, { start, end }, silent);
  let skeleton = '';
  let at = span.start;
  for (const mention of outer) {
    const count = counts.get(mention.kind) ?? 0;
    const sign = nameSigns.sign(mention.kind, count);
    if (sign === undefined) continue;
    counts.set(mention.kind, count + 1);
    named.set(sign, mention);
    skeleton += mention.span.start < at ? `、${sign}` : words(at, mention.span.start) + sign;
    at = Math.max(at, mention.span.end);
  }
  return { skeleton: withoutSilence(skeleton + words(at, span.end)), named };
}

/** The clause's words in a range, as they stand. */
function wordsOf(clause: Clause, { start, end }: Span, silent: readonly Span[]): string {
  let words = '';
  for (let at = start; at < end; at++) {
    if (!silent.some((list) => list.start <= at && at < list.end))
      words += clause.text.charAt(at - clause.span.start);
  }
  return clause.form === 'row' ? words.replace(/\s+/gu, '│') : words.replace(/\s+/gu, '');
}

function withoutSilence(skeleton: string): string {
  return skeleton
    .replace(/[,;:()]/gu, (sign) => fullWidth.get(sign) ?? sign)
    .replace(/《[^》]*》?/gu, '《》')
    .replace(/[“”‘’"「」『』]/gu, '')
    .replace(emptyBracket, '')
    .replace(headOfUnknown, '某');
}

const listOpening = /^[（(〔[【［]|(?:单位|部门)[：:]/u;
const fullWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
]);
const emptyBracket = new RegExp(
  `[（(〔\\[【][^（()）〔〕【】\\[\\]${nameSigns.classOf()}]*[）)〕\\]】]`,
  'gu',
);

/** A region that only opens a name nobody recognised, 上海洋山港, is not what the sentence speaks of. */
const headOfUnknown = new RegExp(
  `[${nameSigns.classOf(['Region'])}]+(?=[^，。；：、的与和及等│${nameSigns.classOf()}]{0,5}(?:港(?!澳)|机场|口岸|铁路|高速公路|高铁|车站|银行|医院|集团|公司|大学|学院|博览会|论坛|赛区))`,
  'gu',
);

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
