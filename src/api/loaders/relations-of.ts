import { relationTypes } from '../../ontology/relation-types.ts';
import { whenThere } from '../../std/when-there.ts';
import type { PagedLevel } from '../ahead/level.ts';
import { connection, type Connection } from '../connection.ts';
import type { EntityRelationsArgs } from '../generated.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import { relationOf, type RelationRow } from '../rows/relation-row.ts';
import type { Loaders } from './loaders.ts';
import { totalFor } from './total.ts';

/** The relations of a thing: by type, the other end's name, id. */
export function relationsOf(
  entity: EntityRow,
  args: EntityRelationsArgs,
  loaders: Loaders,
): Connection<RelationRow> {
  const { statement, start } = relationsPage;
  const filter = relationsPage.filterOf(args);
  return connection(args, {
    start,
    placeOf: (relation) => [relation.type, otherName(relation, entity), relation.id],
    read: (page) =>
      whenThere(loaders.rows(statement, entity.id, { ...filter, ...page }), (rows) =>
        rows.map((row) => relationOf(entity, row)),
      ),
    count: () => totalFor(loaders, 'count-relations-of-entities', { id: entity.id, parameters: filter }),
  });
}

/** The relations of things, a page of each. */
export const relationsPage: PagedLevel<EntityRelationsArgs> = {
  statement: 'relations-of-entities',
  start: { afterType: '', afterName: '', afterId: '' },
  filterOf: ({ types, direction, kinds = null, documents = null, years = null, statuses = null }) => ({
    types: types ?? Object.keys(relationTypes),
    direction: direction ?? 'ANY',
    kinds,
    documents,
    years,
    statuses,
  }),
};

function otherName({ from, to }: RelationRow, entity: EntityRow): string {
  return from.id === entity.id ? to.name : from.name;
}
