import { connection, type Connection, type PageArguments } from '../connection.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import type { RelationRow } from '../rows/relation-row.ts';
import { orderedList } from './ordered-list.ts';

/** A page of relations of a thing that are known already: by type, the other end's name, id. */
export function relationList(
  entity: EntityRow,
  relations: readonly RelationRow[],
  args: PageArguments,
): Connection<RelationRow> {
  return connection(
    args,
    orderedList({
      make: async () => relations,
      start: { afterType: '', afterName: '', afterId: '' },
      placeOf: ({ type, from, to, id }) => [type, (from.id === entity.id ? to : from).name, id],
    }),
  );
}
