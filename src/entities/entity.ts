import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Status } from '../ontology/statuses.ts';

/** Which thing is meant, before ids are given: its kind and its full name (清远市科技局). */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly name: string;
}

/** A named thing over all documents. */
export interface Entity extends EntityRef {
  readonly id: string;
  readonly nameEn?: string;
  /** Every other form found in a document, in reference data or given by curation; sorted. */
  readonly aliases: readonly string[];
  readonly status?: Status;
}
