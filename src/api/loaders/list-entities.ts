import { relationTypes } from '../../ontology/relation-types.ts';
import type { Parameters, Row } from '../../store/graph-store.ts';
import { connection, type Connection } from '../connection.ts';
import type { EntityFilter, EntityOrder, QueryEntitiesArgs, StringFilter } from '../generated.ts';
import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { Loaders } from './loaders.ts';
import { totalOf } from './total.ts';

/** The things that pass a filter, in the order asked for. */
export function listEntities(args: QueryEntitiesArgs, loaders: Loaders): Connection<EntityRow> {
  const filter = filterOf(args.where ?? {});
  const list = orders[args.orderBy ?? 'NAME'](filter, loaders);
  return connection(args, {
    ...list,
    count: async () => totalOf((await loaders.read('count-entities', filter))[0]),
  });
}

const orders = {
  NAME: (filter: Parameters, loaders: Loaders) => ({
    start: { afterName: '', afterId: '' },
    placeOf: ({ name, id }: EntityRow) => [name, id],
    read: async (page: Parameters) =>
      (await loaders.read('list-entities-by-name', { ...filter, ...page })).map(readEntity),
  }),
  MENTIONS: (filter: Parameters, loaders: Loaders) => counted(loaders, 'list-entities-by-mentions', filter),
  DEGREE: (filter: Parameters, loaders: Loaders) =>
    counted(loaders, 'list-entities-by-degree', { ...filter, counted: Object.keys(relationTypes) }),
} as const satisfies Record<EntityOrder, unknown>;

/** A list whose rows are ordered by a count, the highest first, which their cursors carry. */
function counted(loaders: Loaders, statement: string, filter: Parameters) {
  const counts = new Map<string, number>();
  return {
    start: { afterCount: Number.MAX_SAFE_INTEGER, afterId: '' },
    placeOf: ({ id }: EntityRow) => [counts.get(id) ?? 0, id],
    read: async (page: Parameters) => {
      const rows = await loaders.read(statement, { ...filter, ...page });
      return rows.map((row) => {
        const entity = readEntity(row);
        counts.set(entity.id, cell.number(row, 'count'));
        return entity;
      });
    },
  };
}

function readEntity(row: Row): EntityRow {
  return entityRow(cell.map(row, 'entity'));
}

function filterOf(where: EntityFilter): Parameters {
  return {
    ...nameFilter(where.name ?? {}),
    kinds: where.kinds ?? null,
    regions: where.regions ?? null,
    documents: where.documents ?? null,
    related: where.relatedTo != null || where.relationTypes != null,
    relatedTo: where.relatedTo ?? null,
    types: where.relationTypes ?? Object.keys(relationTypes),
  };
}

function nameFilter({ eq, in: among, contains, startsWith }: StringFilter): Parameters {
  const names = eq == null ? (among ?? null) : [eq].filter((name) => among?.includes(name) ?? true);
  return { names, contains: contains ?? null, startsWith: startsWith ?? null };
}
