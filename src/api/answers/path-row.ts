import type { Way } from '../../questions/walk.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import type { RelationRow } from '../rows/relation-row.ts';
import type { Knowledge } from './knowledge.ts';

/** One way of getting from one thing to another. */
export interface PathRow {
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly length: number;
}

/** A way over numbers as things and relations. */
export function pathRow(way: Way, { entityAt, relationAt }: Knowledge): PathRow {
  const made = new Map(way.entities.map((thing) => [thing, entityAt(thing)]));
  return {
    entities: [...made.values()],
    relations: way.relations.map((relation) => relationAt(relation, made)),
    length: way.relations.length,
  };
}
