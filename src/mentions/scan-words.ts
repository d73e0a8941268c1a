import type { EntityKind } from '../ontology/entity-kinds.ts';
import { findDivision, uniqueDivisionName, withAncestors } from './division-names.ts';
import { chooseDivision, isPartOfWord } from './find-division-at.ts';
import { findLevelAt, findOfficeAfter, findTemplateAt, type OfficeWords } from './find-office-at.ts';
import { type Gazetteer, opens, type Word } from './gazetteer.ts';
import type { TypeNoun } from './type-nouns.ts';
import { longestWordAt, standsAt, wordsLikeAt } from './word-index.ts';
import type { Reading } from './reading.ts';

/** What a stretch of a text means to the laws of names; offsets into the scanned text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly type: 'name'; readonly kind: EntityKind; readonly name: string }
  | { readonly type: 'short'; readonly kind: EntityKind; readonly name: string }
  | { readonly type: 'office'; readonly name: string }
  | { readonly type: 'noun'; readonly noun: TypeNoun; readonly word: string }
  | { readonly type: 'boundary' }
  | { readonly type: 'guard' }
);

export type NounToken = Extract<Token, { type: 'noun' }>;

/** The known words of a text from left to right, the longest at each place; what is unknown is left out. */
export function scanWords(text: string, reading: Reading): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, at === last, reading);
    if (token === undefined) at++;
    else {
      if (token.type !== 'guard') tokens.push(token);
      at = token.end;
      last = at;
    }
  }
  return tokens;
}

function tokenAt(text: string, at: number, isAfterToken: boolean, reading: Reading): Token | undefined {
  const { openers, words } = reading.gazetteer;
  const opener = openers[text.charCodeAt(at)] ?? 0;
  if (opener === 0) return undefined;
  const office =
    ((opener & opens.level) !== 0 ? leveledOffice(text, at, isAfterToken, reading) : undefined) ??
    ((opener & opens.template) !== 0 ? findTemplateAt(text, at, reading) : undefined);
  if (office !== undefined) return { type: 'office', start: at, end: office.end, name: office.name };
  for (const { word, values } of wordsLikeAt(words, text, at)) {
    const token = standsAt(word, text, at) ? meant(text, at, word, values, reading) : undefined;
    if (token !== undefined) return token;
  }
  return (opener & opens.boundary) !== 0 ? { type: 'boundary', start: at, end: at + 1 } : undefined;
}

/** 市科技局 where 市 begins a word: after a stop, a joining word or a known word, but not in 城市规划局. */
function leveledOffice(
  text: string,
  at: number,
  isAfterToken: boolean,
  reading: Reading,
): OfficeWords | undefined {
  const place = findLevelAt(text, at, reading.issuer);
  if (place === undefined) return undefined;
  const before = text.charAt(at - 1);
  if (!isAfterToken && han.test(before) && !joints.has(before)) return undefined;
  return findOfficeAfter(text, place, reading);
}

/** What a word of the gazetteer means at its place, if it can mean anything there. */
function meant(
  text: string,
  start: number,
  word: string,
  values: readonly Word[],
  reading: Reading,
): Token | undefined {
  const end = start + word.length;
  const found = chooseDivision(values, reading.issuer, reading.gazetteer);
  if (found !== undefined && !isPartOfWord(text, end, found.form)) {
    const office = findOfficeAfter(text, { end, division: found.division }, reading);
    if (office !== undefined) return { type: 'office', start, end: office.end, name: office.name };
    const name = uniqueDivisionName(reading.gazetteer.divisions, found.division);
    return { type: 'name', start, end, kind: 'Region', name };
  }
  for (const value of values) {
    if (value.type === 'region') return { type: 'name', start, end, kind: 'Region', name: value.name };
    if (value.type === 'body' && !isInLongerNoun(text, end, reading.gazetteer) && !isDepartments(text, end))
      return { type: 'name', start, end, kind: value.kind, name: value.name };
    if (value.type === 'short' && isOfOwnProvince(value.name, reading))
      return { type: 'short', start, end, kind: value.kind, name: value.name };
    if (value.type === 'noun') return { type: 'noun', start, end, noun: value.noun, word };
    if (value.type === 'boundary' || value.type === 'guard') return { type: value.type, start, end };
  }
  return undefined;
}

/** 广州大学城 is no 广州大学: its last two characters begin a longer noun. */
function isInLongerNoun(text: string, end: number, { words }: Gazetteer): boolean {
  const longer = longestWordAt(words, text, end - 2);
  return longer !== undefined && longer.word.length > 2 && longer.values.some(({ type }) => type === 'noun');
}

/** 华师 is 华南师范大学 in Guangdong and 华东师范大学 in Shanghai. */
function isOfOwnProvince(university: string, { issuer, gazetteer }: Reading): boolean {
  const city = findDivision(gazetteer.divisions, gazetteer.universities.get(university)?.city ?? '');
  return (
    city !== undefined && withAncestors(gazetteer.divisions, city).some(({ code }) => issuer.codes.has(code))
  );
}

/** 省科技部门 is no 科技部. */
function isDepartments(text: string, end: number): boolean {
  return text.charAt(end - 1) === '部' && /[门署分队]/u.test(text.charAt(end));
}

const han = /\p{Script=Han}/u;
const joints: ReadonlySet<string> = new Set('和与及');
