import type { EntityKind } from '../ontology/entity-kinds.ts';
import { findLevelAt, findOfficeAfter, findTemplateAt, type OfficeWords } from './find-office-at.ts';
import { opens } from './gazetteer.ts';
import { readKnownWord } from './read-known-word.ts';
import type { Reading } from './reading.ts';
import type { TypeNoun } from './type-nouns.ts';
import { mayBegin, standsAt, wordsLikeAt } from './word-index.ts';

/** What a stretch of a text means to the laws of names; offsets into the scanned text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly type: 'name'; readonly kind: EntityKind; readonly name: string }
  | { readonly type: 'short'; readonly kind: EntityKind; readonly name: string }
  | { readonly type: 'office'; readonly kind: 'GovernmentUnit'; readonly name: string }
  | { readonly type: 'noun'; readonly noun: TypeNoun; readonly word: string }
  | { readonly type: 'region-word'; readonly names: readonly string[]; readonly rule: RegionRule }
  | { readonly type: 'boundary' }
  | { readonly type: 'guard' }
);

/** How a word means a region without its name. Only abbreviations may stand at the head of a longer name (穗港澳产学研协同创新联盟). */
export type RegionRule = 'own-region' | 'joint-regions' | 'visited-region';

export type NounToken = Extract<Token, { type: 'noun' }>;

/** The known words of a text from left to right, the longest at each place; what is unknown is left out. */
export function scanWords(text: string, reading: Reading): readonly Token[] {
  const tokens: Token[] = [];
  const cursor = { text, at: 0, afterToken: 0 };
  const { openers, words } = reading.gazetteer;
  while (cursor.at < text.length) {
    const opener = openers[text.charCodeAt(cursor.at)] ?? 0;
    const isOpen = opener === opens.word ? mayBegin(words, text, cursor.at) : opener !== 0;
    const token = isOpen ? tokenAt(cursor, opener, reading) : undefined;
    if (token === undefined) cursor.at++;
    else {
      if (token.type !== 'guard') tokens.push(token);
      cursor.at = token.end;
      cursor.afterToken = token.end;
    }
  }
  return tokens;
}

/** Where the scan stands, and where the last token ended. */
interface Cursor {
  readonly text: string;
  at: number;
  afterToken: number;
}

/** The word where the cursor stands, at a character that may open what the bits of `opener` say. */
function tokenAt(cursor: Cursor, opener: number, reading: Reading): Token | undefined {
  const { text, at } = cursor;
  const { words } = reading.gazetteer;
  const office =
    ((opener & opens.level) !== 0 ? leveledOffice(cursor, reading) : undefined) ??
    ((opener & opens.template) !== 0 ? findTemplateAt(text, at, reading) : undefined);
  if (office !== undefined)
    return { type: 'office', start: at, end: office.end, kind: 'GovernmentUnit', name: office.name };
  for (const entry of wordsLikeAt(words, text, at)) {
    if (!standsAt(entry.word, text, at)) continue;
    const token = readKnownWord(cursor, entry, reading);
    if (token !== undefined) return token;
  }
  return (opener & opens.boundary) !== 0 ? { type: 'boundary', start: at, end: at + 1 } : undefined;
}

/** 市科技局 where 市 begins a word: after a stop, a joining word or a known word, but not in 城市规划局. */
function leveledOffice({ text, at, afterToken }: Cursor, reading: Reading): OfficeWords | undefined {
  const place = findLevelAt(text, at, reading.issuer);
  if (place === undefined) return undefined;
  const before = text.charAt(at - 1);
  if (at !== afterToken && han.test(before) && !joints.has(before)) return undefined;
  return findOfficeAfter(text, place, reading);
}

const han = /\p{Script=Han}/u;
const joints: ReadonlySet<string> = new Set('和与及');
