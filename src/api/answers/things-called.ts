import { compareCodePoints } from '../../std/compare-code-points.ts';
import { once } from '../../std/once.ts';
import type { EntityRow } from '../rows/entity-row.ts';

/** Finds the things that go by a word: the one whose id it is, else those whose name, else those one of whose aliases; by name, then id. */
export function thingsCalled(
  entities: ReadonlyMap<string, EntityRow>,
): (word: string) => readonly EntityRow[] {
  const byName = once(() => grouped(entities, ({ name }) => [name]));
  const byAlias = once(() => grouped(entities, ({ aliases }) => aliases));
  return (word) => {
    const own = entities.get(word);
    return own === undefined ? (byName().get(word) ?? byAlias().get(word) ?? []) : [own];
  };
}

function grouped(
  entities: ReadonlyMap<string, EntityRow>,
  wordsOf: (entity: EntityRow) => readonly string[],
): ReadonlyMap<string, readonly EntityRow[]> {
  const groups = new Map<string, EntityRow[]>();
  for (const entity of [...entities.values()].sort(byNameAndId)) {
    for (const word of new Set(wordsOf(entity))) {
      const group = groups.get(word);
      if (group === undefined) groups.set(word, [entity]);
      else group.push(entity);
    }
  }
  return groups;
}

function byNameAndId(a: EntityRow, b: EntityRow): number {
  return compareCodePoints(a.name, b.name) || compareCodePoints(a.id, b.id);
}
