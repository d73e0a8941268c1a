import type { EntityKind } from '../ontology/entity-kinds.ts';
import { compareCodePoints } from '../std/compare-code-points.ts';
import { bestOf } from './names/best-of.ts';
import { eachCandidate } from './names/candidates.ts';
import { likenessOf, misspeltLikenessOf, queryOf, type Query } from './names/likeness-of.ts';
import { spell } from './names/spell.ts';
import { namesOf } from './names/spelled-names.ts';
import type { NameReader } from './names/name-reader.ts';
import type { NameIndex } from './name-index.ts';

/** A thing that a search found, with the name that matched best. */
export interface Hit extends Place {
  /** The thing's number among those searched. */
  readonly thing: number;
  readonly kind: EntityKind;
  readonly matched: string;
}

/** Where a hit stands: best first, then by name and id. */
export interface Place {
  /** From 0 to 1. */
  readonly score: number;
  readonly name: string;
  readonly id: string;
}

/** Which of the hits are wanted. */
export interface Wanted {
  readonly kinds?: readonly EntityKind[] | null | undefined;
  /** Only those that stand after this place. */
  readonly after?: Place | undefined;
  /** At most so many. */
  readonly first?: number | undefined;
}

/**
 * The things whose name or alias is like the text, best first, then by name and id: as it is written (清远研究院, 清遠研究院), by
 * pinyin (qingyuan), by initials (hsdqyyjy), or with one typing error.
 */
export function searchNames(index: NameIndex, text: string, wanted: Wanted = {}): readonly Hit[] {
  const { first = Infinity, after } = wanted;
  const { things } = index;
  const query = queryOf(spell(text));
  const best = bestOf<Found>(first, (a, b) => compareFound(index, a, b));
  eachFound(index, query, {
    kinds: wanted.kinds,
    enough: (most) => (best.last()?.score ?? 0) > most + precision,
    take: (found) => {
      if (after === undefined || comparePlaces(placeOf(index, found), after) > 0) best.add(found);
    },
  });
  return best.all().map((found) => ({
    ...placeOf(index, found),
    thing: found.thing,
    kind: things.kindOf(found.thing),
    matched: namesOf(things, found.thing)[found.name] ?? '',
  }));
}

/** Scores have six digits. */
const precision = 1e-6;

/** How many things a search finds in all. */
export function countNames(index: NameIndex, text: string, kinds?: readonly EntityKind[] | null): number {
  let count = 0;
  const take = (): void => {
    count++;
  };
  eachFound(index, queryOf(spell(text)), { kinds, enough: () => false, take });
  return count;
}

/** Best first, then by name and id. */
export function comparePlaces(a: Place, b: Place): number {
  return b.score - a.score || compareCodePoints(a.name, b.name) || compareCodePoints(a.id, b.id);
}

interface Found {
  readonly thing: number;
  readonly score: number;
  /** The place of the name among the thing's. */
  readonly name: number;
}

function placeOf({ things }: NameIndex, { thing, score }: Found): Place {
  return { score, name: things.nameOf(thing), id: things.idOf(thing) };
}

function compareFound(index: NameIndex, a: Found, b: Found): number {
  return b.score - a.score || comparePlaces(placeOf(index, a), placeOf(index, b));
}

interface Taker {
  readonly kinds: Wanted['kinds'];
  readonly enough: (most: number) => boolean;
  readonly take: (found: Found) => void;
}

function eachFound(index: NameIndex, query: Query, { kinds, enough, take }: Taker): void {
  eachCandidate(index, query, {
    enough,
    take: (thing, mayBeMisspelt) => {
      if (kinds != null && !kinds.includes(index.things.kindOf(thing))) return;
      const count = index.names.read(thing);
      const best = bestName(index.names, query, count);
      const found = mayBeMisspelt && best.score < mostMisspelt ? forgiving(best, index.names, query) : best;
      if (found.score > 0) take({ thing, name: found.name, score: Math.round(found.score * 1e6) / 1e6 });
    },
  });
}

/** No misspelt name is more like it. */
const mostMisspelt = 0.7;

interface Best {
  readonly score: number;
  readonly name: number;
  readonly scores: readonly number[];
}

/** Of two names that match alike, the canonical one stands higher. */
function bestName(names: NameReader, query: Query, count: number): Best {
  let best = 0;
  let bestPlace = 0;
  const scores: number[] = [];
  for (let place = 0; place < count; place++) {
    const score = likenessOf(query, names, place) * (place === 0 ? 1 : 0.99);
    scores.push(score);
    if (score <= best) continue;
    best = score;
    bestPlace = place;
  }
  return { score: best, name: bestPlace, scores };
}

/** The best when names that are not alike otherwise may be misspelt. */
function forgiving(best: Best, names: NameReader, query: Query): Best {
  let { score: bestScore, name } = best;
  for (const [place, known] of best.scores.entries()) {
    if (known > 0) continue;
    const score = misspeltLikenessOf(query, names, place) * (place === 0 ? 1 : 0.99);
    if (score < bestScore || (score === bestScore && place > name)) continue;
    bestScore = score;
    name = place;
  }
  return { score: bestScore, name, scores: best.scores };
}
