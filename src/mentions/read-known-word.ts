import type { Span } from '../std/span.ts';
import { findDivision, uniqueDivisionName, withAncestors } from './division-names.ts';
import { chooseDivision, isPartOfWord } from './find-division-at.ts';
import { findOfficeAfter } from './find-office-at.ts';
import type { Gazetteer, RegionWord, Word } from './gazetteer.ts';
import type { Reading } from './reading.ts';
import type { Token } from './scan-words.ts';
import { type IndexedWord, longestWordAt } from './word-index.ts';

type DivisionWord = Extract<Word, { type: 'division' }>;

/** Where a word was found. */
interface Place {
  readonly text: string;
  readonly at: number;
}

/** What a word of the gazetteer means at its place in a text, if it can mean anything there. */
export function readKnownWord(place: Place, found: IndexedWord<Word>, reading: Reading): Token | undefined {
  const { text, at: start } = place;
  const end = start + found.word.length;
  for (const value of found.values) {
    switch (value.type) {
      case 'division':
        return readDivision(place, found, reading) ?? readOther(place, found, reading);
      case 'region':
        return { type: 'name', start, end, kind: 'Region', name: value.name };
      case 'body':
        if (isInLongerNoun(text, end, reading.gazetteer) || isDepartments(text, end)) break;
        return { type: 'name', start, end, kind: value.kind, name: value.name };
      case 'short':
        if (!isOfOwnProvince(value.name, reading)) break;
        return { type: 'short', start, end, kind: value.kind, name: value.name };
      case 'noun':
        return { type: 'noun', start, end, noun: value.noun, word: found.word };
      case 'own-region':
      case 'joint-regions':
      case 'visited-region':
        if (value.type === 'visited-region' && isPlaceAt(text, start + 1, reading.gazetteer)) break;
        return readRegionWord({ start, end }, value, reading);
      case 'boundary':
      case 'guard':
        return { type: value.type, start, end };
    }
  }
  return undefined;
}

/** 在粤东西北 is not 在粤: the region's abbreviation begins a region's name. */
function isPlaceAt(text: string, at: number, { words }: Gazetteer): boolean {
  return (
    longestWordAt(words, text, at)?.values.some(({ type }) => type === 'region' || type === 'division') ===
    true
  );
}

/** What else a word means that is no division here. */
function readOther(place: Place, { word, values }: IndexedWord<Word>, reading: Reading): Token | undefined {
  const others = values.filter(({ type }) => type !== 'division');
  return others.length === 0 ? undefined : readKnownWord(place, { word, values: others }, reading);
}

function readRegionWord({ start, end }: Span, word: RegionWord, { issuer, gazetteer }: Reading): Token {
  if (word.type !== 'own-region')
    return { type: 'region-word', start, end, names: word.names, rule: word.type };
  const division = issuer.places.get(word.level);
  const names = division === undefined ? [] : [uniqueDivisionName(gazetteer.divisions, division)];
  return { type: 'region-word', start, end, names, rule: 'own-region' };
}

/** A division, or its department where one follows: 清远市, 清远市科技局. */
function readDivision(
  { text, at: start }: Place,
  { word, values }: IndexedWord<Word>,
  reading: Reading,
): Token | undefined {
  const end = start + word.length;
  const found =
    chooseDivision(values, reading.issuer, reading.gazetteer) ??
    divisionUnder(text.slice(Math.max(0, start - 5), start), values, reading.gazetteer);
  if (found === undefined || isPartOfWord(text, end, found.form)) return undefined;
  const office = findOfficeAfter(text, { end, division: found.division }, reading);
  if (office !== undefined)
    return { type: 'office', start, end: office.end, kind: 'GovernmentUnit', name: office.name };
  const name = uniqueDivisionName(reading.gazetteer.divisions, found.division);
  return { type: 'name', start, end, kind: 'Region', name };
}

/** 南山区 after 深圳市, in a document of any place. */
function divisionUnder(
  before: string,
  words: readonly Word[],
  { divisions }: Gazetteer,
): DivisionWord | undefined {
  return words.find((word): word is DivisionWord => {
    if (word.type !== 'division' || word.form !== 'full') return false;
    const parent = divisions.byCode.get(word.division.parent);
    return parent !== undefined && before.endsWith(parent.name);
  });
}

/** 广州大学城 is no 广州大学: its last two characters begin a longer noun. 武汉大学科技园 is that university's park. */
function isInLongerNoun(text: string, end: number, { words }: Gazetteer): boolean {
  const longer = longestWordAt(words, text, end - 2);
  return (
    longer !== undefined &&
    longer.word.length > 2 &&
    longer.word !== '大学科技园' &&
    longer.values.some(({ type }) => type === 'noun')
  );
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
