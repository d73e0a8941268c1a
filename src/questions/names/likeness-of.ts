import { isOneErrorOff } from './is-one-error-off.ts';
import { isSame, lengthOf, lettersOf, placeIn, standsAt, type Letters } from './letters.ts';
import type { NameReader, NameSound } from './name-reader.ts';
import type { Spelling } from './spell.ts';

/** What is searched for. */
export interface Query extends Spelling {
  readonly isLatin: boolean;
  readonly typed: Letters;
  readonly sound: Letters;
}

/** The query of a spelled text. */
export function queryOf(spelling: Spelling): Query {
  return {
    ...spelling,
    isLatin: /^[\p{Script=Latin}\d]+$/u.test(spelling.plain),
    typed: lettersOf(spelling.plain),
    sound: lettersOf(spelling.pinyin),
  };
}

/**
 * How alike a query and a name of the thing read last are, from 0 to 1: each way of matching has its place, and within it the
 * more of the name is typed the better.
 */
export function likenessOf(query: Query, names: NameReader, place: number): number {
  const name = names.plain(place);
  const asWritten = within(query.typed, name);
  if (asWritten > 0) return asWritten;
  if (!query.isLatin) return soundLikeness(query, names, place) || misspelt(query, name, 0.5);
  const sound = names.sound(place);
  if (sound === undefined) return misspelt(query, name, 0.5);
  return (
    latinLikeness(query.typed, sound) || misspelt(query, name, 0.5) || misspelt(query, sound.pinyin, 0.45)
  );
}

/** What a name can be like at most by each way of matching, if so much of it (0 to 1) is typed at most. */
export const mostLike = {
  begun: (share: number): number => (share >= 1 ? 1 : 0.76 + share * 0.14),
  held: (share: number): number => 0.7 + share * 0.14,
  heardAlike: (): number => 0.75,
  begunInitials: (): number => 0.8,
  heldInitials: (): number => 0.67,
  misspelt: (): number => 0.7,
  abbreviated: (): number => 0.6,
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
  if (query.pinyin === '' || query.plain.length < 2) return 0;
  const sound = names.sound(place);
  return sound !== undefined && isSame(sound.pinyin, query.sound) ? 0.75 : 0;
}

/** One error is forgiven from three characters, or five letters, on. */
function misspelt(query: Query, name: Letters, score: number): number {
  const { typed } = query;
  const difference = lengthOf(typed) - lengthOf(name);
  if (lengthOf(typed) < fewestForgiven(query) || difference > 1) return 0;
  if (difference >= -1 && isOneErrorOff(typed, name, 'whole')) return score + 0.2;
  return isOneErrorOff(typed, name, 'part') ? score : 0;
}
