import type { RelationRow } from '../rows/relation-row.ts';
import type { Knowledge } from './knowledge.ts';

/** The relation that a walk went along; that it is missing is a bug. */
export function theRelation(knowledge: Knowledge, id: string): RelationRow {
  const relation = knowledge.relation(id);
  if (relation === undefined) throw new Error(`There is no relation ${id}.`);
  return relation;
}
