import type { EntityRef } from '../entities/entity.ts';
import type { Naming } from '../entities/naming.ts';
import type { RelationType } from '../ontology/relation-types.ts';
import type { Status } from '../ontology/statuses.ts';
import type { Support } from './evidence.ts';
import type { GraphPart } from './graph-part.ts';

/**
 * What one document brings to a graph: what is its own, finished, and what it says of things that other documents speak of
 * too. It holds no text but its quotes, so that many can be held at once.
 */
export interface DocumentExtract {
  readonly documentId: string;
  /** The document, its clauses, tasks, targets and projects, and the relationships that start or end there. */
  readonly own: GraphPart;
  readonly relations: readonly PlacedRelation[];
  /** Each way of naming a thing once, in reading order. */
  readonly namings: readonly PlacedNaming[];
  /** The paths of the clauses that `relations` and `namings` point to, by the clauses' ids. */
  readonly places: ReadonlyMap<string, string>;
  /** Every thing that some fact of the document names. */
  readonly entities: readonly EntityRef[];
}

/** A relation that a document states or implies, with its place in the text as received. */
export interface PlacedRelation {
  readonly type: RelationType;
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly support: Support;
  /** The year the document speaks from. */
  readonly year: number | undefined;
  readonly status: Status | undefined;
  readonly role: string | undefined;
  readonly post: string | undefined;
}

/** A way of naming a thing, with its first place in the document. */
export interface PlacedNaming extends Naming {
  readonly support: Support;
}
