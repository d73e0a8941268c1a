import type { Walk } from '../../questions/compare-walks.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import { theRelation } from './the-relation.ts';
import type { RelationRow } from '../rows/relation-row.ts';
import type { Knowledge } from './knowledge.ts';

/** One way of getting from one thing to another. */
export interface PathRow {
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly length: number;
}

/** A walk over ids as things and relations. */
export function pathRow(walk: Walk, knowledge: Knowledge): PathRow {
  return {
    entities: walk.entities.map(knowledge.entity),
    relations: walk.relations.map(({ id }) => theRelation(knowledge, id)),
    length: walk.relations.length,
  };
}
