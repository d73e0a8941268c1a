/** The first of the items as sorting would put them, at most `most`: what `toSorted(compare).slice(0, most)` gives, without sorting the rest. */
export function firstInOrder<Item>(
  items: Iterable<Item>,
  most: number,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  let kept: Item[] = [];
  let last: Item | undefined;
  for (const item of items) {
    if (last !== undefined && compare(item, last) >= 0) continue;
    kept.push(item);
    if (kept.length < most * 2 + sortedTogether) continue;
    kept = kept.sort(compare).slice(0, most);
    last = kept.at(-1);
  }
  return kept.sort(compare).slice(0, most);
}

/** Sorting seldom and many costs less than sorting often and few. */
const sortedTogether = 32;
