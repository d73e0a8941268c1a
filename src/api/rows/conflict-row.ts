import type { Soon } from '../../std/when-there.ts';
import type { ConflictKind } from '../generated.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { EntityRow } from './entity-row.ts';
import type { EvidenceRow } from './evidence-row.ts';
import type { MentionRow } from './mention-row.ts';
import type { RelationRow } from './relation-row.ts';
import type { TargetRow } from './target-row.ts';
import type { TaskRow } from './task-row.ts';

/** Facts that disagree. */
export interface ConflictRow {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly subject: string;
  readonly entities: readonly EntityRow[];
  readonly claims: readonly ClaimRow[];
}

/** What one document says where others say otherwise. */
export interface ClaimRow {
  readonly says: string;
  readonly documentId: string;
  readonly evidence: (loaders: Loaders) => Soon<EvidenceRow | null>;
  readonly mention?: MentionRow;
  readonly target?: TargetRow;
  readonly task?: TaskRow;
  readonly relation?: RelationRow;
}
