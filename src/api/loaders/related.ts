import type { EntityKind } from '../../ontology/entity-kinds.ts';
import type { RelationType } from '../../ontology/relation-types.ts';
import { connection, type Connection, type PageArguments } from '../connection.ts';
import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { Loaders } from './loaders.ts';
import { totalFor } from './total.ts';

/** Which things at the other end of a thing's relations: those of `out` it begins, those of `in` it ends. */
export interface Related {
  readonly out?: readonly RelationType[];
  readonly in?: readonly RelationType[];
  readonly kinds?: readonly EntityKind[] | null | undefined;
}

/** A page of related things, by name: the residents of a park, the partners of a university. */
export function relatedPage(
  entity: EntityRow,
  args: PageArguments & { readonly related: Related },
  loaders: Loaders,
): Connection<EntityRow> {
  const filter = filterOf(args.related);
  return connection(args, {
    start: { afterName: '', afterId: '' },
    placeOf: ({ name, id }) => [name, id],
    read: async (page) => entities(await loaders.rows('related-entities', entity.id, { ...filter, ...page })),
    count: () => totalFor(loaders, 'count-related-entities', { id: entity.id, parameters: filter }),
  });
}

/** All related things, by name, at most a thousand: the parents of an institute. */
export async function related(
  entity: EntityRow,
  which: Related,
  loaders: Loaders,
): Promise<readonly EntityRow[]> {
  return entities(await loaders.rows('related-entities', entity.id, { ...filterOf(which), limit: 1000 }));
}

function filterOf(which: Related) {
  return { outTypes: which.out ?? [], inTypes: which.in ?? [], kinds: which.kinds ?? null };
}

function entities(rows: Awaited<ReturnType<Loaders['rows']>>): readonly EntityRow[] {
  return rows.map((row) => entityRow(cell.map(row, 'entity')));
}
