import { entityKinds, type EntityKind } from '../../ontology/entity-kinds.ts';
import { relationTypes, type RelationType } from '../../ontology/relation-types.ts';
import type { Context } from '../context.ts';
import { totalOf } from '../loaders/total.ts';
import { cell } from '../rows/cell.ts';

/** How much is in the graph that is served. Each count is made when it is asked for, all of them in one statement. */
export interface StatisticsRow {
  readonly build: () => Promise<string>;
  readonly documents: () => Promise<number>;
  readonly evidence: () => Promise<number>;
  readonly entities: () => Promise<number>;
  readonly relations: () => Promise<number>;
  readonly byKind: () => Promise<readonly { readonly kind: EntityKind; readonly count: number }[]>;
  readonly byRelation: () => Promise<readonly { readonly type: RelationType; readonly count: number }[]>;
}

/** Counts what is in the store. */
export function statistics({ store, loaders }: Context): StatisticsRow {
  const one = async (statement: string): Promise<number> => totalOf((await loaders.readBeside(statement))[0]);
  const totals = async (statement: string, column: string): Promise<ReadonlyMap<string, number>> => {
    const rows = await loaders.readBeside(statement);
    return new Map(rows.map((row) => [cell.text(row, column), totalOf(row)]));
  };
  const ofKinds = () => totals('count-entities-by-kind', 'kind');
  const ofTypes = () => totals('count-relations-by-type', 'type');
  return {
    build: async () => (await store.build())?.id ?? '',
    documents: () => one('count-documents'),
    evidence: () => one('count-evidence'),
    entities: async () => sum(await ofKinds()),
    relations: async () => sum(await ofTypes()),
    byKind: async () => {
      const counts = await ofKinds();
      return keys(entityKinds).map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
    },
    byRelation: async () => {
      const counts = await ofTypes();
      return keys(relationTypes).map((type) => ({ type, count: counts.get(type) ?? 0 }));
    },
  };
}

function keys(table: typeof entityKinds): readonly EntityKind[];
function keys(table: typeof relationTypes): readonly RelationType[];
function keys(table: object): readonly string[] {
  return Object.keys(table);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
