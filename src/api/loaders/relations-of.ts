import { relationTypes } from '../../ontology/relation-types.ts';
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
  const { direction, kinds = null, documents = null, years = null, statuses = null } = args;
  const types = args.types ?? Object.keys(relationTypes);
  const filter = { types, direction: direction ?? 'ANY', kinds, documents, years, statuses };
  return connection(args, {
    start: { afterType: '', afterName: '', afterId: '' },
    placeOf: (relation) => [relation.type, otherName(relation, entity), relation.id],
    read: async (page) => {
      const rows = await loaders.rows('relations-of-entities', entity.id, { ...filter, ...page });
      return rows.map((row) => relationOf(entity, row));
    },
    count: () => totalFor(loaders, 'count-relations-of-entities', { id: entity.id, parameters: filter }),
  });
}

function otherName({ from, to }: RelationRow, entity: EntityRow): string {
  return from.id === entity.id ? to.name : from.name;
}
