import type { RelationType } from '../ontology/relation-types.ts';
import type { Status } from '../ontology/statuses.ts';
import type { Details } from './details.ts';
import type { Relations } from './relations.ts';

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
export function passes(relations: Relations, filter: RelationFilter): (relation: number) => boolean {
  const { types, documents, years, statuses } = filter;
  const isTold = documents !== undefined || years !== undefined || statuses !== undefined;
  return (relation) =>
    (types === undefined || types.includes(relations.typeOf(relation))) &&
    (!isTold || isToldSo(relations.detailsOf(relation), filter));
}

function isToldSo({ documents, status, firstYear, lastYear }: Details, asked: RelationFilter): boolean {
  if (asked.documents !== undefined && !asked.documents.some((id) => documents.includes(id))) return false;
  if (asked.statuses !== undefined && (status === null || !asked.statuses.includes(status))) return false;
  if (asked.years === undefined) return true;
  if (firstYear === null || lastYear === null) return false;
  return asked.years.some((year) => firstYear <= year && year <= lastYear);
}
