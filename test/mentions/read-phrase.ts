import type { Clause } from '../../src/clauses/clause.ts';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import { makeGazetteer } from '../../src/mentions/gazetteer.ts';
import type { Mention } from '../../src/mentions/mention.ts';
import { readReference } from '../../src/seeds/read-reference.ts';

export const gazetteer = makeGazetteer(readReference('seeds/reference'));

/** The mentions of phrases, each a clause of its own, in a document of the region. */
export function readPhrases(region: string | undefined, ...phrases: readonly string[]): readonly Mention[] {
  const clauses = phrases.map(clauseOf);
  const profile = {
    id: 'phrase',
    title: '',
    issuer: undefined,
    region,
    number: undefined,
    date: undefined,
    startYear: undefined,
    endYear: undefined,
    isDraft: false,
  };
  const text = phrases.join('\n');
  const repaired = {
    documentId: 'phrase',
    original: text,
    text,
    offsets: Int32Array.from({ length: text.length }, (_, i) => i),
    tables: [],
  };
  return findMentions({ profile, repaired, clauses }, gazetteer, () => {});
}

/** `kind name` of each mention that stands in no longer one. */
export function outerNames(region: string | undefined, ...phrases: readonly string[]): readonly string[] {
  return readPhrases(region, ...phrases)
    .filter(({ within }) => within === undefined)
    .map(({ kind, name }) => `${kind} ${name}`);
}

function clauseOf(text: string, at: number, phrases: readonly string[]): Clause {
  const start = phrases.slice(0, at).reduce((sum, phrase) => sum + phrase.length + 1, 0);
  return {
    documentId: 'phrase',
    path: `${at + 1}`,
    number: `${at + 1}`,
    heading: undefined,
    parentPath: undefined,
    form: 'paragraph',
    span: { start, end: start + text.length },
    text,
  };
}
