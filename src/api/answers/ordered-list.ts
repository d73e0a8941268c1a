import { compareCodePoints } from '../../std/compare-code-points.ts';
import { once } from '../../std/once.ts';
import type { List } from '../connection.ts';
import type { Place } from '../cursor.ts';

/** A list that is made in memory: by what `placeOf` tells of each row, numbers upward, texts by code point. */
export function orderedList<Node>({
  make,
  start,
  placeOf,
}: {
  readonly make: () => Promise<readonly Node[]>;
  readonly start: Place;
  readonly placeOf: (node: Node) => readonly (string | number)[];
}): List<Node> {
  const rows = once(async () => (await make()).toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b))));
  return {
    start,
    placeOf,
    read: async ({ limit, ...after }) => {
      const before = Object.keys(start).map((name) => after[name] ?? '');
      return (await rows()).filter((node) => comparePlaces(placeOf(node), before) > 0).slice(0, limit);
    },
    count: async () => (await rows()).length,
  };
}

type Values = readonly (string | number)[];

function comparePlaces(a: Values, b: Values): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? '';
    const order = typeof value === 'number' ? value - Number(other) : compareCodePoints(value, String(other));
    if (order !== 0) return order;
  }
  return 0;
}
