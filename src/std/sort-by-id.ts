import { gather } from './gather.ts';
import { groupBy } from './group-by.ts';

interface Identified {
  readonly id: string;
}

/**
 * The items by id, by code unit; of several with one id the last. Ids are mostly hashes, and are dealt into piles by their
 * first digits before each pile is sorted: to sort all at once costs more for each item the more there are.
 */
export function sortById<Item extends Identified>(items: readonly Item[]): readonly Item[] {
  const piles = groupBy(items, ({ id }) => pileOf(id));
  return gather([...piles.keys()].toSorted(), (key) => sortPile(piles.get(key) ?? []));
}

/** `edge-3f9` of `edge-3f9k…`; an id without a hyphen has a pile of its own. A key that opens another is a whole id: keys sort as ids do. */
function pileOf(id: string): string {
  const hyphen = id.indexOf('-');
  return hyphen < 0 ? id : id.slice(0, hyphen + 4);
}

function sortPile<Item extends Identified>(pile: readonly Item[]): readonly Item[] {
  if (pile.length === 1) return pile;
  const sorted = pile.toSorted((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
  return sorted.filter(({ id }, i) => sorted[i + 1]?.id !== id);
}
