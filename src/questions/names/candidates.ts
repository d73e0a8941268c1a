import type { NameIndex } from '../name-index.ts';
import type { GramIndex } from './gram-index.ts';
import { fewestForgiven, fewestInitials, mostLike, type Query } from './likeness-of.ts';
import { misspeltPatterns } from './misspellings.ts';
import { anyLetter, beginning, isRare, patternOf, rowsWith, whole, type Pattern } from './rows-with.ts';

/** What is done with things that may be like a query. */
export interface Taker {
  /** Whether there is enough of what is more alike than this. */
  readonly enough: (most: number) => boolean;
  /** Takes a thing, and whether its names may be alike but for a typing error. */
  readonly take: (thing: number, mayBeMisspelt: boolean) => void;
}

/** Gives the things that may be like a query, each once, those that may be most like it first, until there is enough. */
export function eachCandidate(index: NameIndex, query: Query, { enough, take }: Taker): void {
  if (query.plain === '') return;
  const seen = new Set<number>();
  for (const { rows, most, mostOf, isAnswered = false } of ways(index, query)) {
    if (enough(most)) continue;
    for (const row of rows()) {
      if (seen.has(row)) continue;
      if (mostOf !== undefined && enough(mostOf(row))) continue;
      seen.add(row);
      take(index.thingOf[row] ?? 0, !isAnswered);
    }
  }
}

/** A way in which names may match. */
interface Way {
  /** The rows that may. */
  readonly rows: () => Iterable<number>;
  /** How much alike they are at most. */
  readonly most: number;
  readonly mostOf?: (row: number) => number;
  /** Whether what is misspelt has been given before. */
  readonly isAnswered?: boolean;
}

function* ways(index: NameIndex, query: Query): Generator<Way> {
  const typed = query.plain;
  yield* holding(index, query, { pattern: beginning(typed), ...mostLike.begun });
  yield* holding(index, query, { pattern: patternOf(typed), ...mostLike.held });
  if (query.isLatin) yield* initialWays(index, typed);
  else if (query.pinyin !== '')
    yield { rows: () => rowsWith(index.letters, whole(query.pinyin)), most: mostLike.heardAlike };
  if (typed.length >= fewestForgiven(query)) yield* misspeltWays(index, query);
  if (query.isLatin && typed.length >= fewestInitials.some)
    yield {
      rows: () => index.abbreviations.rowsFor(query.typed),
      most: mostLike.abbreviated,
      isAnswered: true,
    };
}

function* misspeltWays(index: NameIndex, query: Query): Generator<Way> {
  const length = query.plain.length;
  const { most, written, said } = mostLike.misspelt(length);
  const rare = (half: Pattern): boolean =>
    half.length > 1 && indexesFor(index, query, half).every((grams) => isRare(grams, half));
  for (const pattern of misspeltPatterns(patternOf(query.plain), rare))
    yield* holding(index, query, { pattern, most, written, said });
}

function* initialWays({ initials }: NameIndex, typed: string): Generator<Way> {
  yield { rows: () => rowsWith(initials, beginning(typed)), most: mostLike.begunInitials };
  if (typed.length >= fewestInitials.part)
    yield { rows: () => rowsWith(initials, patternOf(typed)), most: mostLike.heldInitials };
}

interface Held {
  readonly pattern: Pattern;
  readonly most: number;
  /** How alike at most, if so much of what is written, or of its pinyin, is typed. */
  readonly written: (share: number) => number;
  readonly said: (share: number) => number;
}

function holding(index: NameIndex, query: Query, { pattern, most, written, said }: Held): readonly Way[] {
  const length = query.plain.length;
  const inPlain = (row: number): number => written(length / (index.shortest[row] ?? 1));
  const inLetters = (row: number): number =>
    Math.max(
      written(length / (index.shortestAscii[row] ?? 1)),
      said(length / (index.shortestPinyin[row] ?? 1)),
    );
  return indexesFor(index, query, pattern).map((grams) => ({
    rows: () => rowsWith(grams, pattern),
    most,
    mostOf: grams === index.plain ? inPlain : inLetters,
  }));
}

/** Chinese names keep their Latin letters in pinyin, so that ASCII is found there, unless it may have another letter amid it. */
function indexesFor({ plain, letters }: NameIndex, query: Query, pattern: Pattern): readonly GramIndex[] {
  if (!pattern.every((letter) => letter < 128)) return query.isLatin ? [plain, letters] : [plain];
  return pattern.includes(anyLetter) ? [plain, letters] : [letters];
}
