import type { Status } from '../../ontology/statuses.ts';
import type { DocumentRow } from './document-row.ts';
import type { EntityRow } from './entity-row.ts';
import type { RelationRow } from './relation-row.ts';

/** What one document says of a thing. */
export interface TimelineRow {
  readonly entity: EntityRow;
  readonly document: DocumentRow;
  readonly year: number | null;
  readonly mentions: number;
  readonly statuses: readonly Status[];
  /** Those that the document states. */
  readonly stated: readonly RelationRow[];
  /** Of these, those that no document before it states, and those that none after it does. */
  readonly fresh: readonly RelationRow[];
  readonly last: readonly RelationRow[];
}
