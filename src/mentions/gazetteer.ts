import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Division, KnownBody, Reference, RegionName, University } from '../seeds/reference.ts';
import { boundaryCharacters, boundaryWords, guardWords } from './boundary-words.ts';
import { type DivisionNames, findDivision, makeDivisionNames, uniqueDivisionName } from './division-names.ts';
import { nationalOrgans } from './national-organs.ts';
import { makeOfficeNames, type OfficeNames } from './office-names.ts';
import { type TypeNoun, typeNouns } from './type-nouns.ts';
import { abbreviatedRegions, jointRegionWords, ownRegionWords, visitedRegionWords } from './region-words.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** Every word that means something to the laws of names, and the tables behind them. Made once, used for all documents. */
export interface Gazetteer {
  readonly words: WordIndex<Word>;
  /** By character code, the bits of what it may open; the scan passes over all that open nothing. */
  readonly openers: Uint8Array;
  readonly offices: OfficeNames;
  readonly divisions: DivisionNames;
  /** By canonical name, for aliases and English names. */
  readonly regions: ReadonlyMap<string, RegionName>;
  readonly bodies: ReadonlyMap<string, KnownBody>;
  readonly universities: ReadonlyMap<string, University>;
  /** The nearest region that a region is part of by reference data: 清远市 → 广东省. */
  readonly parentRegion: (name: string) => string | undefined;
}

export type Word =
  | { readonly type: 'division'; readonly division: Division; readonly form: 'full' | 'short' | 'local' }
  | { readonly type: 'region'; readonly name: string }
  | { readonly type: 'body'; readonly kind: EntityKind; readonly name: string }
  /** 中大: a name only beside another such name or before a word that needs one. */
  | { readonly type: 'short'; readonly kind: EntityKind; readonly name: string }
  | { readonly type: 'noun'; readonly noun: TypeNoun }
  | RegionWord
  | { readonly type: 'boundary' }
  | { readonly type: 'guard' };

/** Words that mean regions without naming them: 我市, 港澳, 在穗. */
export type RegionWord =
  | { readonly type: 'own-region'; readonly level: string }
  | { readonly type: 'joint-regions' | 'visited-region'; readonly names: readonly string[] };

/** The known names of the reference data beside the words that bound and end names that nobody listed. */
export function makeGazetteer(reference: Reference): Gazetteer {
  const known = made.get(reference);
  if (known !== undefined) return known;
  const gazetteer = buildGazetteer(reference);
  made.set(reference, gazetteer);
  return gazetteer;
}

/** The gazetteers made so far: building one costs as much as reading some documents. */
const made = new WeakMap<Reference, Gazetteer>();

function buildGazetteer(reference: Reference): Gazetteer {
  const divisions = makeDivisionNames(reference.divisions);
  const regions = new Map(reference.regions.map((region) => [region.name, region]));
  const words = indexWords(wordsOf(reference));
  const offices = makeOfficeNames(reference.offices);
  return {
    words,
    openers: openersOf(words, offices),
    offices,
    divisions,
    regions,
    bodies: new Map(reference.bodies.map((body) => [body.name, body])),
    universities: new Map(reference.universities.map((university) => [university.name, university])),
    parentRegion: (name) => parentDivision(name, divisions) ?? regions.get(name)?.parents[0],
  };
}

function openersOf(words: WordIndex<Word>, offices: OfficeNames): Uint8Array {
  const openers = new Uint8Array(65_536);
  const mark = (code: number, what: number): void => {
    openers[code] = (openers[code] ?? 0) | what;
  };
  for (const code of words.firsts) mark(code, opens.word);
  for (const character of levelCharacters) mark(character.charCodeAt(0), opens.level);
  for (const character of boundaryCharacters) mark(character.charCodeAt(0), opens.boundary);
  for (const character of offices.templatesByHead.keys()) mark(character.charCodeAt(0), opens.template);
  return openers;
}

/** What a character may open; bits of `openers`. */
export const opens = { word: 1, level: 2, boundary: 4, template: 8 } as const;

/** What a document may call the places above it: 市科技局. */
const levelCharacters = '市省区县州盟旗自地';

function parentDivision(name: string, divisions: DivisionNames): string | undefined {
  const division = findDivision(divisions, name);
  const parent = division === undefined ? undefined : divisions.byCode.get(division.parent);
  return parent === undefined ? undefined : uniqueDivisionName(divisions, parent);
}

function* wordsOf(reference: Reference): Generator<readonly [string, Word]> {
  for (const division of reference.divisions) yield* divisionWords(division);
  for (const { name, aliases } of reference.regions)
    for (const form of [name, ...aliases]) yield [form, { type: 'region', name }];
  for (const { name, kind, aliases } of reference.bodies)
    for (const form of [name, ...aliases]) yield [form, { type: 'body', kind, name }];
  for (const { name, formerNames, shorts, localShorts } of reference.universities) {
    for (const form of [name, ...formerNames, ...shorts])
      yield [form, { type: 'body', kind: 'University', name }];
    for (const form of localShorts) yield [form, { type: 'short', kind: 'University', name }];
  }
  for (const [name, ...forms] of nationalOrgans)
    for (const form of [name, ...forms]) yield [form, { type: 'body', kind: 'GovernmentUnit', name }];
  for (const [kind, need, nouns] of typeNouns)
    for (const noun of nouns.split(' ')) yield [noun, { type: 'noun', noun: { kind, need } }];
  yield* regionWords();
  for (const word of boundaryWords.split(' ')) yield [word, { type: 'boundary' }];
  for (const word of guardWords.split(' ')) yield [word, { type: 'guard' }];
}

function* regionWords(): Generator<readonly [string, Word]> {
  for (const [word, level] of ownRegionWords) yield [word, { type: 'own-region', level }];
  for (const word of jointRegionWords) yield [word, { type: 'joint-regions', names: regionsOf(word) }];
  for (const [word, place] of visitedRegionWords)
    yield [word, { type: 'visited-region', names: regionsOf(place) }];
}

function regionsOf(abbreviations: string): readonly string[] {
  return [...abbreviations].flatMap((character) => abbreviatedRegions.get(character) ?? []);
}

function* divisionWords(division: Division): Generator<readonly [string, Word]> {
  yield [division.name, { type: 'division', division, form: 'full' }];
  if (division.short !== '') yield [division.short, { type: 'division', division, form: 'short' }];
  if (division.localShort !== '') yield [division.localShort, { type: 'division', division, form: 'local' }];
}
