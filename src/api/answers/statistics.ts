import { entityKinds, type EntityKind } from '../../ontology/entity-kinds.ts';
import { relationTypes, type RelationType } from '../../ontology/relation-types.ts';
import type { Context } from '../context.ts';
import type { Statistics } from '../generated.ts';
import { totalOf } from '../loaders/total.ts';
import { cell } from '../rows/cell.ts';

/** How much is in the graph that is served. */
export async function statistics({ store, loaders }: Context): Promise<Statistics> {
  const types = keys(relationTypes);
  const [build, documents, evidence, kinds, relations] = await Promise.all([
    store.build(),
    loaders.read('count-documents'),
    loaders.read('count-evidence'),
    loaders.read('count-entities-by-kind'),
    loaders.read('count-relations-by-type'),
  ]);
  const ofKind = new Map(kinds.map((row) => [cell.text(row, 'kind'), totalOf(row)]));
  const ofType = new Map(relations.map((row) => [cell.text(row, 'type'), totalOf(row)]));
  return {
    build: build?.id ?? '',
    documents: totalOf(documents[0]),
    evidence: totalOf(evidence[0]),
    entities: sum(ofKind),
    relations: sum(ofType),
    byKind: keys(entityKinds).map((kind) => ({ kind, count: ofKind.get(kind) ?? 0 })),
    byRelation: types.map((type) => ({ type, count: ofType.get(type) ?? 0 })),
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
