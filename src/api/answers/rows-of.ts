import type { RelationGraph } from '../../questions/relation-graph.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import type { RelationRow } from '../rows/relation-row.ts';

/** Shows things and relations of the graph in memory as rows, each made when it is asked for. */
export interface GraphRows {
  /** The thing of this number. */
  readonly entityAt: (thing: number) => EntityRow;
  /** The relation of this number, its ends among those rows of things that are there already. */
  readonly relationAt: (relation: number, made?: ReadonlyMap<number, EntityRow>) => RelationRow;
}

/** The rows of this graph. */
export function rowsOf({ things, relations }: RelationGraph): GraphRows {
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
  const relationAt: GraphRows['relationAt'] = (relation, made) => {
    const { status, role, post, firstYear, lastYear } = relations.detailsOf(relation);
    const end = (thing: number): EntityRow => made?.get(thing) ?? entityAt(thing);
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
      from: end(relations.fromOf(relation)),
      to: end(relations.toOf(relation)),
    };
  };
  return { entityAt, relationAt };
}
