import type { Change, EditionDiff, UnitLoad } from '../../graph/compare/compare-editions.ts';
import type { EditionTarget, EditionTask } from '../../graph/compare/edition.ts';
import type { Status } from '../../ontology/statuses.ts';
import type { DocumentRow } from './document-row.ts';
import type { EntityRow } from './entity-row.ts';
import type { RelationRow } from './relation-row.ts';

/** Two documents and, made when first asked for, what differs between them. */
export interface DiffRow {
  readonly before: DocumentRow;
  readonly after: DocumentRow;
  readonly diff: () => Promise<EditionDiff>;
}

/** A unit whose load differs. */
export interface UnitChangeRow extends Change<UnitLoad> {
  readonly unit: EntityRow;
}

/** Tasks and targets that differ, of which the ids are known. */
export type TaskChangeRow = Change<EditionTask>;
export type TargetChangeRow = Change<EditionTarget>;

/** A thing that only one document names. */
export interface EntityChangeRow {
  readonly change: Change<object>['change'];
  readonly entity: EntityRow;
}

/** A relation that two documents do not state alike. */
export interface RelationChangeRow {
  readonly change: Change<object>['change'];
  readonly relation: RelationRow;
  readonly statusBefore: Status | null;
  readonly statusAfter: Status | null;
}
