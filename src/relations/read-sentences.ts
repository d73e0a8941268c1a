import type { Clause } from '../clauses/clause.ts';
import type { DocumentReading } from '../clauses/document-reading.ts';
import { sentencesOf } from '../clauses/sentences-of.ts';
import type { EntityRef } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionsByClause } from '../mentions/mentions-by-clause.ts';
import { gather } from '../std/gather.ts';
import type { Span } from '../std/span.ts';
import { nameSigns } from './name-signs.ts';
import { nestedNames } from './nested-names.ts';
import type { Sentence } from './sentence.ts';

/** The sentences of a document that name something, in the order of the text; a table row is one sentence. */
export function readSentences(reading: DocumentReading, mentions: readonly Mention[]): readonly Sentence[] {
  const byClause = mentionsByClause(mentions);
  const { region } = reading.profile;
  const issuingRegion = region === undefined ? undefined : ({ kind: 'Region', name: region } as const);
  return gather(reading.clauses, (clause) => {
    const named = byClause.get(clause.path);
    return named === undefined ? [] : namingSentences(clause, named, issuingRegion);
  });
}

function namingSentences(
  clause: Clause,
  mentions: readonly Mention[],
  issuingRegion: EntityRef | undefined,
): Sentence[] {
  return gather(sentencesOf(clause), ({ start, end }) => {
    const span = { start: start + clause.span.start, end: end + clause.span.start };
    const inside = mentions.filter((mention) => contains(span, mention.span));
    if (inside.length === 0) return [];
    const { documentId, path: clausePath } = clause;
    const nested = nestedNames(inside);
    const { skeleton, named } = layOut(clause, span, inside);
    return [{ documentId, clausePath, span, skeleton, named, mentions: inside, nested, issuingRegion }];
  });
}

/** The skeleton of a part of a clause; a list of responsible units that stands alone has none. */
function layOut(
  clause: Clause,
  span: Span,
  mentions: readonly Mention[],
): Pick<Sentence, 'skeleton' | 'named'> {
  const named = new Map<string, Mention>();
  if (dutyList.test(wordsAt(clause, span))) return { skeleton: '', named };
  const counts = new Map<string, number>();
  const outer = mentions
    .filter(({ within }) => within === undefined)
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let skeleton = '';
  let at = span.start;
  for (const mention of outer) {
    const count = counts.get(mention.kind) ?? 0;
    const sign = nameSigns.sign(mention.kind, count);
    if (sign === undefined) continue;
    counts.set(mention.kind, count + 1);
    named.set(sign, mention);
    skeleton +=
      mention.span.start < at ? `、${sign}` : wordsAt(clause, { start: at, end: mention.span.start }) + sign;
    at = Math.max(at, mention.span.end);
  }
  skeleton += wordsAt(clause, { start: at, end: span.end });
  return { skeleton: withoutSilence(skeleton.replace(/\s+/gu, clause.form === 'row' ? '│' : '')), named };
}

/** The clause's words in a range, as they stand. */
function wordsAt(clause: Clause, { start, end }: Span): string {
  return clause.text.slice(start - clause.span.start, end - clause.span.start);
}

function withoutSilence(skeleton: string): string {
  return skeleton
    .replace(/[,;:()]/g, (sign) => fullWidth.get(sign) ?? sign)
    .replace(/《[^》]*》?/g, '《》')
    .replace(/[“”‘’"「」『』]/g, '')
    .replace(silentBracket, '')
    .replace(otherName, '$1')
    .replace(headOfUnknown, '某');
}

const dutyWord = '(?:牵头|责任|负责|参与|参加|配合|协办|主办)';
const dutyList = new RegExp(
  `^(?:[（(〔[【［](?![一二三四五六七八九十\\d]{1,3}[）)]).*[）)〕\\]】］][。；]?$|.{0,4}${dutyWord}(?:单位|部门)[：:])`,
  'u',
);
const fullWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
]);
/** A bracket that names nothing, or the units of a task. */
const silentBracket = new RegExp(
  `[（〔[【](?:[^（）〔〕【】[\\]${nameSigns.classOf()}]*|[^（）〔〕【】[\\]]*${dutyWord}(?:单位|部门)?[：，；）][^（）〔〕【】[\\]]*)[）〕\\]】]`,
  'gu',
);
/** A（B）由…: the bracket gives another name, or where A belongs. */
const otherName = new RegExp(
  `([${nameSigns.classOf()}])（[${nameSigns.classOf(['ResearchInstitute', 'University', 'Enterprise', 'Platform', 'Organization'])}]）`,
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
