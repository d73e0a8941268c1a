import { groupBy } from '../../std/group-by.ts';
import { sequenceRatio } from '../../std/sequence-ratio.ts';

/** How the same thing is known in two lists. */
export interface Likeness<T> {
  readonly same: (item: T) => string;
  readonly likeness?: (item: T) => string;
  readonly apart?: (item: T) => string;
}

export interface PairedUp<T> {
  readonly pairs: readonly (readonly [T, T])[];
  /** Only in the first list, in its order. */
  readonly gone: readonly T[];
  /** Only in the second list, in its order. */
  readonly fresh: readonly T[];
}

/** Pairs what is the same in two lists: first what is equal, then what is most alike, each item at most once. */
export function pairUp<T>(before: readonly T[], after: readonly T[], by: Likeness<T>): PairedUp<T> {
  const equal = pairEqual(before, after, by.same);
  if (by.likeness === undefined) return equal;
  const alike = pairAlike(equal, by.likeness, by.apart ?? (() => ''));
  return { ...alike, pairs: [...equal.pairs, ...alike.pairs] };
}

function pairEqual<T>(before: readonly T[], after: readonly T[], same: (item: T) => string): PairedUp<T> {
  const waiting = groupBy(after, same);
  const pairs: (readonly [T, T])[] = [];
  const gone: T[] = [];
  for (const item of before) {
    const match = waiting.get(same(item))?.shift();
    if (match === undefined) gone.push(item);
    else pairs.push([item, match]);
  }
  const left = new Set([...waiting.values()].flat());
  return { pairs, gone, fresh: after.filter((item) => left.has(item)) };
}

function pairAlike<T>(
  { gone, fresh }: PairedUp<T>,
  words: (item: T) => string,
  apart: (item: T) => string,
): PairedUp<T> {
  const candidates = gone.flatMap((old) =>
    fresh
      .filter((now) => apart(old) === apart(now))
      .map((now) => ({ old, now, ratio: sequenceRatio(words(old), words(now)) }))
      .filter(({ ratio }) => ratio >= 0.7),
  );
  const taken = new Set<T>();
  const pairs: (readonly [T, T])[] = [];
  for (const { old, now } of candidates.toSorted((a, b) => b.ratio - a.ratio)) {
    if (taken.has(old) || taken.has(now)) continue;
    taken.add(old).add(now);
    pairs.push([old, now]);
  }
  const left = (item: T): boolean => !taken.has(item);
  return { pairs, gone: gone.filter(left), fresh: fresh.filter(left) };
}
