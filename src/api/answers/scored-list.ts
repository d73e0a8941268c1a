import { compareCodePoints } from '../../std/compare-code-points.ts';
import type { List } from '../connection.ts';
import type { Place } from '../cursor.ts';
import type { EntityRow } from '../rows/entity-row.ts';

/** A list that is made in memory: the highest score first, then by name and id of its things. */
export function scoredList<Node extends { readonly score: number }>(
  make: () => Promise<readonly Node[]>,
  thingOf: (node: Node) => EntityRow,
): List<Node> {
  const placeOf = (node: Node): readonly [number, string, string] => [
    node.score,
    thingOf(node).name,
    thingOf(node).id,
  ];
  return {
    start: { afterScore: 2, afterName: '', afterId: '' },
    placeOf,
    read: async ({ limit, ...after }) =>
      (await make()).filter((node) => follows(placeOf(node), after)).slice(0, limit),
    count: async () => (await make()).length,
  };
}

function follows([score, name, id]: readonly [number, string, string], after: Place): boolean {
  const ordered =
    Number(after['afterScore']) - score ||
    compareCodePoints(name, String(after['afterName'])) ||
    compareCodePoints(id, String(after['afterId']));
  return ordered > 0;
}
