import type { NameIndex } from '../name-index.ts';
import { fewestForgiven, fewestInitials, mostLike, type Query } from './likeness-of.ts';
import { misspellings } from './misspellings.ts';
import { anyLetter, beginning, patternOf, rowsWith, whole, type Pattern } from './rows-with.ts';

/**
 * The things that may be like a query, each once, those that may be most like it first. It ends when there is enough of what is
 * more like the query than any that would come.
 */
export function* candidates(
  index: NameIndex,
  query: Query,
  enough: (most: number) => boolean,
): Generator<number> {
  if (query.plain === '') return;
  const seen = new Set<number>();
  for (const { rows, most } of ways(index, query)) {
    if (enough(most(1))) continue;
    for (const row of rows()) {
      if (enough(most(Math.min(1, query.plain.length / (index.shortest[row] ?? 1))))) break;
      if (seen.has(row)) continue;
      seen.add(row);
      yield index.thingOf[row] ?? 0;
    }
  }
}

/** A way in which names may match. */
interface Way {
  /** The rows that may, upward: names get longer. */
  readonly rows: () => Iterable<number>;
  /** How much alike they are at most if so much of the name is typed at most. */
  readonly most: (share: number) => number;
}

function* ways(index: NameIndex, query: Query): Generator<Way> {
  const typed = query.plain;
  yield* holding(index, query, { pattern: beginning(typed), most: mostLike.begun });
  yield* holding(index, query, { pattern: patternOf(typed), most: mostLike.held });
  if (query.isLatin) yield* initialWays(index, typed);
  else if (query.pinyin !== '')
    yield { rows: () => rowsWith(index.letters, whole(query.pinyin)), most: mostLike.heardAlike };
  if (typed.length >= fewestForgiven(query))
    for (const pattern of misspellings(typed))
      yield* holding(index, query, { pattern, most: mostLike.misspelt });
  if (query.isLatin && typed.length >= fewestInitials.some)
    yield { rows: () => index.abbreviations.rowsFor(query.typed), most: mostLike.abbreviated };
}

function* initialWays({ initials }: NameIndex, typed: string): Generator<Way> {
  yield { rows: () => rowsWith(initials, beginning(typed)), most: mostLike.begunInitials };
  if (typed.length >= fewestInitials.part)
    yield { rows: () => rowsWith(initials, patternOf(typed)), most: mostLike.heldInitials };
}

/** Chinese names keep their Latin letters in pinyin, so that ASCII is found there, unless it may have another letter amid it. */
function holding(
  { plain, letters }: NameIndex,
  query: Query,
  { pattern, most }: { readonly pattern: Pattern; readonly most: Way['most'] },
): readonly Way[] {
  const inPlain: Way = { rows: () => rowsWith(plain, pattern), most };
  const inLetters: Way = { rows: () => rowsWith(letters, pattern), most };
  if (!pattern.every((letter) => letter < 128)) return query.isLatin ? [inPlain, inLetters] : [inPlain];
  return pattern.includes(anyLetter) ? [inPlain, inLetters] : [inLetters];
}
