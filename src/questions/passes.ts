import type { RelationType } from '../ontology/relation-types.ts';
import type { Status } from '../ontology/statuses.ts';
import type { KnownRelation } from './relation-graph.ts';

/** Which relations a question may walk along; what is undefined narrows nothing. */
export interface RelationFilter {
  readonly types?: readonly RelationType[] | undefined;
  /** Ids of documents, one of which must state the relation. */
  readonly documents?: readonly string[] | undefined;
  /** Years, one of which must lie among those of the documents that state it. */
  readonly years?: readonly number[] | undefined;
  readonly statuses?: readonly Status[] | undefined;
}

/** Whether a relation is let through. */
export function passes(relation: KnownRelation, filter: RelationFilter): boolean {
  const { types, documents, years, statuses } = filter;
  const { firstYear, lastYear, status } = relation;
  if (types !== undefined && !types.includes(relation.type)) return false;
  if (documents !== undefined && !documents.some((id) => relation.documents.includes(id))) return false;
  if (statuses !== undefined && (status === undefined || !statuses.includes(status))) return false;
  if (years === undefined) return true;
  if (firstYear === undefined || lastYear === undefined) return false;
  return years.some((year) => firstYear <= year && year <= lastYear);
}
