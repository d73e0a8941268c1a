import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import { compareCodePoints } from '../../src/std/compare-code-points.ts';
import { typingErrors } from './typing-errors.ts';

/** A thing that a search found, with the name that matched best. */
interface Hit {
  readonly thing: NamedThing;
  /** From 0 to 1. */
  readonly score: number;
  readonly matched: string;
}

/**
 * What a search means, said plainly: every spelling of every thing is looked at. The things whose name or alias is like the text, best first, then by name and id: as it is written (清远研究院, 清遠研究院), by
 * pinyin (qingyuan), by initials (hsdqyyjy), or with one typing error.
 */
export function searchByScan(
  things: readonly NamedThing[],
  text: string,
  kinds?: readonly EntityKind[] | null,
): readonly Hit[] {
  const query = queryOf(spell(text));
  if (query.plain === '') return [];
  const hits: Hit[] = [];
  for (const indexed of things.map((thing) => ({ thing, spellings: namesOf(thing).map(spell) }))) {
    if (kinds != null && !kinds.includes(indexed.thing.kind)) continue;
    const hit = bestHit(indexed, query);
    if (hit !== undefined) hits.push(hit);
  }
  return hits.toSorted(compareHits);
}

/** What is searched for. */
interface Query extends Spelling {
  readonly isLatin: boolean;
  /** The text cut in three. */
  readonly thirds: readonly string[];
}

function queryOf(spelling: Spelling): Query {
  const { plain } = spelling;
  const [one, two] = [Math.floor(plain.length / 3), Math.floor((plain.length * 2) / 3)];
  return {
    ...spelling,
    isLatin: /^[\p{Script=Latin}\d]+$/u.test(plain),
    thirds: [plain.slice(0, one), plain.slice(one, two), plain.slice(two)],
  };
}

/** Best first, then by name and id. */
function compareHits(a: Hit, b: Hit): number {
  return (
    b.score - a.score ||
    compareCodePoints(a.thing.name, b.thing.name) ||
    compareCodePoints(a.thing.id, b.thing.id)
  );
}

function bestHit({ thing, spellings }: IndexedThing, query: Query): Hit | undefined {
  let best: Hit | undefined;
  for (const spelling of spellings) {
    const likeness = likenessOf(query, spelling);
    // Of two names that match alike, the canonical one stands higher.
    const score = spelling === spellings[0] ? likeness : likeness * 0.99;
    if (score > (best?.score ?? 0))
      best = { thing, score: Math.round(score * 1e6) / 1e6, matched: spelling.name };
  }
  return best;
}

/** How alike two spellings are: each way of matching has its place, and within it the more of the name is typed the better. */
function likenessOf(query: Query, name: Spelling): number {
  const typed = query.plain;
  return (
    within(typed, name.plain) ||
    (query.isLatin ? latinLikeness(typed, name) : soundLikeness(query, name)) ||
    misspelt(query, name.plain, 0.5) ||
    (query.isLatin ? misspelt(query, name.pinyin, 0.45) : 0)
  );
}

function latinLikeness(typed: string, name: Spelling): number {
  if (name.initials === '') return 0;
  if (name.pinyin === typed) return 0.85;
  if (name.initials === typed) return 0.8;
  const at = name.syllables.find((start) => name.pinyin.startsWith(typed, start));
  if (at !== undefined) return 0.65 + share(typed, name.pinyin, at);
  const from = typed.length >= 2 ? name.initials.indexOf(typed) : -1;
  if (from >= 0) return 0.6 + share(typed, name.initials, from);
  return typed.length >= 4 && isAbbreviation(typed, name.initials)
    ? 0.55 + share(typed, name.initials, 1) / 2
    : 0;
}

/** Characters that sound the same: 清源市 for 清远市. */
function soundLikeness(query: Spelling, name: Spelling): number {
  if (query.pinyin === '' || query.plain.length < 2) return 0;
  if (query.pinyin === name.pinyin) return 0.75;
  return 0;
}

/** The name itself, its beginning, or a part of it. */
function within(typed: string, name: string): number {
  if (typed === name) return 1;
  const at = name.indexOf(typed);
  return at < 0 ? 0 : 0.7 + share(typed, name, at) * 2;
}

/** From 0 to 0.1: how much of the name is typed, and whether it is its beginning. */
function share(typed: string, name: string, at: number): number {
  return (typed.length / name.length) * 0.07 + (at === 0 ? 0.03 : 0);
}

/** hsdqyyjy for hnsfdxqyyjy: the letters in order, the first the first. */
function isAbbreviation(typed: string, initials: string): boolean {
  if (typed.charAt(0) !== initials.charAt(0)) return false;
  let at = 0;
  for (const letter of typed) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** One error is forgiven from three characters, or five letters, on. */
function misspelt({ plain: typed, thirds, isLatin }: Query, name: string, score: number): number {
  if (name === '' || typed.length < (isLatin ? 5 : 3)) return 0;
  // One error, a swap of neighbours too, lies in two of the thirds at most: the other one stands in the name as it is.
  if (!thirds.some((third) => name.includes(third))) return 0;
  if (Math.abs(typed.length - name.length) <= 1 && typingErrors(typed, name, 'whole') <= 1)
    return score + 0.2;
  return typed.length < name.length + 2 && typingErrors(typed, name, 'part') <= 1 ? score : 0;
}

/** A named thing with all its names. */
export interface NamedThing {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** A name in every way it may be typed. */
interface Spelling {
  /** The name as it stands. */
  readonly name: string;
  /** Simplified, half width, lower case, without spaces and marks: 华南师范大学清远研究院. */
  readonly plain: string;
  /** Pinyin of its Chinese characters, and where each syllable begins; empty for a name without any. */
  readonly pinyin: string;
  readonly syllables: readonly number[];
  /** First letters of the syllables: hnsfdxqyyjy. */
  readonly initials: string;
}

interface IndexedThing {
  readonly thing: NamedThing;
  /** The canonical name first. */
  readonly spellings: readonly Spelling[];
}

function namesOf({ name, nameEn, aliases }: NamedThing): readonly string[] {
  return [name, ...aliases, ...(nameEn === null ? [] : [nameEn])];
}

const toSimplified = Converter({ from: 't', to: 'cn' });

function spell(name: string): Spelling {
  const plain = toSimplified(name.normalize('NFKC').toLowerCase()).replaceAll(/[\s\p{P}\p{S}]+/gu, '');
  const parts = pinyin(plain, { toneType: 'none', type: 'array', v: true });
  const syllables: number[] = [];
  let spelled = '';
  for (const part of parts) {
    syllables.push(spelled.length);
    spelled += part;
  }
  const isChinese = /\p{Script=Han}/u.test(plain);
  return {
    name,
    plain,
    pinyin: isChinese ? spelled : '',
    syllables: isChinese ? syllables : [],
    initials: isChinese ? parts.map((part) => part.charAt(0)).join('') : '',
  };
}
