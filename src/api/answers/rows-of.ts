import type { RelationGraph } from '../../questions/relation-graph.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import type { RelationRow } from '../rows/relation-row.ts';

/** Shows things and relations of the graph in memory as rows, each made when it is asked for. */
export function rowsOf({ things, relations }: RelationGraph): {
  readonly entityAt: (thing: number) => EntityRow;
  readonly relationAt: (relation: number) => RelationRow;
} {
  const entityAt = (thing: number): EntityRow => {
    const kind = things.kindOf(thing);
    return {
      __typename: kind,
      id: things.idOf(thing),
      kind,
      name: things.nameOf(thing),
      nameEn: things.nameEnOf(thing),
      aliases: things.aliasesOf(thing),
    };
  };
  const relationAt = (relation: number): RelationRow => {
    const { status, role, post, firstYear, lastYear } = relations.detailsOf(relation);
    return {
      __typename: 'Relation',
      id: relations.idOf(relation),
      type: relations.typeOf(relation),
      origin: relations.originOf(relation),
      status,
      role,
      post,
      firstYear,
      lastYear,
      // Most answers ask for a relation's type alone.
      get from() {
        return entityAt(relations.fromOf(relation));
      },
      get to() {
        return entityAt(relations.toOf(relation));
      },
    };
  };
  return { entityAt, relationAt };
}
