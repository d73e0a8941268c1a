import { findDivision, uniqueDivisionName, withAncestors } from './division-names.ts';
import { chooseDivision, isPartOfWord } from './find-division-at.ts';
import { findOfficeAfter } from './find-office-at.ts';
import type { Gazetteer, Word } from './gazetteer.ts';
import type { Reading } from './reading.ts';
import type { Token } from './scan-words.ts';
import { longestWordAt } from './word-index.ts';

/** A word of the gazetteer where it stands in a text. */
interface PlacedWord {
  readonly start: number;
  readonly word: string;
  readonly values: readonly Word[];
}

/** What a word of the gazetteer means at its place in a text, if it can mean anything there. */
export function readKnownWord(text: string, placed: PlacedWord, reading: Reading): Token | undefined {
  const { start, word, values } = placed;
  const end = start + word.length;
  const place = readDivision(text, placed, reading);
  if (place !== undefined) return place;
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

/** A division, or its department where one follows: 清远市, 清远市科技局. */
function readDivision(
  text: string,
  { start, word, values }: PlacedWord,
  reading: Reading,
): Token | undefined {
  const end = start + word.length;
  const found = chooseDivision(values, reading.issuer, reading.gazetteer);
  if (found === undefined || isPartOfWord(text, end, found.form)) return undefined;
  const office = findOfficeAfter(text, { end, division: found.division }, reading);
  if (office !== undefined) return { type: 'office', start, end: office.end, name: office.name };
  const name = uniqueDivisionName(reading.gazetteer.divisions, found.division);
  return { type: 'name', start, end, kind: 'Region', name };
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
