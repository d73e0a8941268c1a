import { isOneErrorOff } from './is-one-error-off.ts';
import { isSame, lengthOf, lettersOf, placeIn, standsAt, type Letters } from './letters.ts';
import type { NameReader, NameSound } from './name-reader.ts';
import type { Spelling } from './spell.ts';

/** What is searched for. */
export interface Query extends Spelling {
  readonly isLatin: boolean;
  /** Whether more than one character is Chinese: one error makes no other name of it. */
  readonly isChinese: boolean;
  readonly typed: Letters;
  readonly sound: Letters;
}

/** The query of a spelled text. */
export function queryOf(spelling: Spelling): Query {
  return {
    ...spelling,
    isLatin: /^[\p{Script=Latin}\d]+$/u.test(spelling.plain),
    isChinese: /\p{Script=Han}.*\p{Script=Han}/u.test(spelling.plain),
    typed: lettersOf(spelling.plain),
    sound: lettersOf(spelling.pinyin),
  };
}

/**
 * How alike a query and a name of the thing read last are, from 0 to 1, without an error: each way of matching has its place, and
 * within it the more of the name is typed the better.
 */
export function likenessOf(query: Query, names: NameReader, place: number): number {
  const asWritten = within(query.typed, names.plain(place));
  if (asWritten > 0) return asWritten;
  if (!query.isLatin) return soundLikeness(query, names, place);
  const sound = names.sound(place);
  return sound === undefined ? 0 : latinLikeness(query.typed, sound);
}

/** How alike they are if one error is forgiven: from three characters, or five letters, on. */
export function misspeltLikenessOf(query: Query, names: NameReader, place: number): number {
  if (lengthOf(query.typed) < fewestForgiven(query)) return 0;
  if (query.isChinese && !names.isChinese(place)) return 0;
  const written = misspelt(query.typed, names.plain(place), 0.5);
  if (written > 0 || !query.isLatin) return written;
  const sound = names.sound(place);
  return sound === undefined ? 0 : misspelt(query.typed, sound.pinyin, 0.45);
}

/** What a name can be like at most by each way of matching, in all or if so much of it (1 for the whole) is typed at most. */
export const mostLike = {
  begun: {
    most: 1,
    written: (share: number): number => (share >= 1 ? 1 : 0.76 + share * 0.14),
    said: (share: number): number => (share >= 1 ? 0.85 : 0.68 + share * 0.07),
  },
  held: {
    most: 0.84,
    written: (share: number): number => 0.7 + Math.min(1, share) * 0.14,
    said: (share: number): number => 0.65 + Math.min(1, share) * 0.07,
  },
  heardAlike: 0.75,
  begunInitials: 0.8,
  heldInitials: 0.67,
  misspelt: (typed: number) => ({
    most: 0.7,
    written: (share: number): number => (share * (typed + 1.5) >= typed ? 0.7 : 0.5),
    said: (share: number): number => (share * (typed + 1.5) >= typed ? 0.65 : 0.45),
  }),
  abbreviated: 0.6,
} as const;

/** From how many letters on a pinyin's first letters may be a part of them, or leave some out. */
export const fewestInitials = { part: 2, some: 4 } as const;

/** From how many letters on one error is forgiven. */
export function fewestForgiven({ isLatin }: Query): number {
  return isLatin ? 5 : 3;
}

/** The name itself, its beginning, or a part of it. */
function within(typed: Letters, name: Letters): number {
  const place = placeIn(name, typed);
  if (place < 0) return 0;
  return lengthOf(typed) === lengthOf(name) ? 1 : 0.7 + share(typed, name, place) * 2;
}

/** From 0 to 0.1: how much of the name is typed, and whether it is its beginning. */
function share(typed: Letters, name: Letters, place: number): number {
  return (lengthOf(typed) / lengthOf(name)) * 0.07 + (place === 0 ? 0.03 : 0);
}

function latinLikeness(typed: Letters, { pinyin, syllables, initials }: NameSound): number {
  if (isSame(pinyin, typed)) return 0.85;
  if (isSame(initials, typed)) return 0.8;
  for (let i = 0; i < initials.to; i++) {
    const start = syllables[i] ?? 0;
    if (standsAt(pinyin, typed, start)) return 0.65 + share(typed, pinyin, start);
  }
  const place = lengthOf(typed) >= fewestInitials.part ? placeIn(initials, typed) : -1;
  if (place >= 0) return 0.6 + share(typed, initials, place);
  return lengthOf(typed) >= fewestInitials.some && isAbbreviation(typed, initials)
    ? 0.55 + share(typed, initials, 1) / 2
    : 0;
}

/** hsdqyyjy for hnsfdxqyyjy: the letters in order, the first the first. */
function isAbbreviation(typed: Letters, initials: Letters): boolean {
  if (typed.units[typed.from] !== initials.units[initials.from]) return false;
  let next = typed.from;
  for (let i = initials.from; i < initials.to && next < typed.to; i++) {
    if (initials.units[i] === typed.units[next]) next++;
  }
  return next === typed.to;
}

/** Characters that sound the same: 清源市 for 清远市. */
function soundLikeness(query: Query, names: NameReader, place: number): number {
  if (query.plain.length < 2 || !names.beginsLike(place, query.sound)) return 0;
  const sound = names.sound(place);
  return sound !== undefined && isSame(sound.pinyin, query.sound) ? 0.75 : 0;
}

function misspelt(typed: Letters, name: Letters, score: number): number {
  const difference = lengthOf(typed) - lengthOf(name);
  if (difference > 1) return 0;
  if (difference >= -1 && isOneErrorOff(typed, name, 'whole')) return score + 0.2;
  return isOneErrorOff(typed, name, 'part') ? score : 0;
}
