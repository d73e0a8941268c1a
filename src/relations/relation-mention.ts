import type { EntityRef } from '../entities/entity.ts';
import type { Origin } from '../ontology/origins.ts';
import type { RelationType } from '../ontology/relation-types.ts';
import type { Status } from '../ontology/statuses.ts';
import type { Span } from '../std/span.ts';

/** One place in one document that states a relation between two things, or a name that implies it. */
export interface RelationMention {
  readonly type: RelationType;
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly documentId: string;
  readonly clausePath: string;
  /** The whole sentence, bracket or table row that says so; offsets into the repaired text. */
  readonly quote: Span;
  readonly origin: Extract<Origin, 'STATED' | 'IMPLIED'>;
  readonly status?: Status;
  /** For MEMBER_OF: 组长, 副组长, 成员. */
  readonly role?: string;
  /** For MEMBER_OF: the post held, e.g. 副市长. */
  readonly post?: string;
  /** The law that read it, e.g. `cooperation`. */
  readonly rule: string;
  /** The curation entry of the person who read it, where no law did. */
  readonly decision?: string;
}
