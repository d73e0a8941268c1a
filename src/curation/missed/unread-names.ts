import type { Clause } from '../../clauses/clause.ts';
import type { DocumentFacts } from '../document-facts.ts';
import { boundaryWords } from '../../mentions/boundary-words.ts';
import { titledSpans } from '../../mentions/titled-spans.ts';
import { typeNouns } from '../../mentions/type-nouns.ts';
import type { Missed } from './missed.ts';

/**
 * Words that end as names of organisations do and name nothing: 农业技术创新平台. Most are no names; a name that was missed
 * is among them. The same words count once in a document.
 */
export function unreadNames({ reading, mentions }: DocumentFacts): readonly Missed[] {
  const found = new Map<string, Missed>();
  for (const clause of reading.clauses) {
    if (clause.form === 'table') continue;
    const titles = titledSpans(clause.text);
    const named = mentions.filter(({ clausePath }) => clausePath === clause.path);
    for (const noun of clause.text.matchAll(nounPattern)) {
      const [start, end] = [noun.index, noun.index + noun[0].length];
      const at = clause.span.start;
      const isNamed = named.some(({ span }) => span.start - at < end && start < span.end - at);
      if (isNamed || titles.some((title) => title.start < end && start < title.end)) continue;
      const words = wordsBefore(clause.text, start) + noun[0];
      if (words.length - noun[0].length < 2 || found.has(words)) continue;
      found.set(words, {
        what: 'name',
        document: clause.documentId,
        words,
        sentence: excerpt(clause, start),
      });
    }
  }
  return [...found.values()];
}

/** As many words before a noun as may belong to a name: back to a stop, a space, or a word that no name holds. */
function wordsBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - longestName), end);
  let start = 0;
  for (const stop of before.matchAll(stopPattern)) start = stop.index + stop[0].length;
  return before.slice(start);
}

const longestName = 30;

function excerpt({ text }: Clause, at: number): string {
  const start = Math.max(0, at - 30);
  return text.slice(start, at + 20).replaceAll(/\s+/gu, ' ');
}

function oneOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

const nouns = typeNouns.flatMap(([kind, , words]) => (kind === 'Region' ? [] : words.split(' ')));
/** 布局 and 格局 are no offices. */
const nounPattern = new RegExp(
  `${oneOf([...nouns, '领导小组', '办公室'])}|(?<![布格结])局(?!部|面|限)`,
  'gu',
);
const stopPattern = new RegExp(`${oneOf(boundaryWords.split(' '))}|[^\\p{Script=Han}A-Za-z0-9“”＋+]`, 'gu');
