import type { EntityRef } from '../entities/entity.ts';
import type { TaskRelationship } from '../ontology/task-roles.ts';
import type { Span } from '../std/span.ts';

/** A clause that some unit has to carry out. */
export interface Task {
  readonly documentId: string;
  readonly clausePath: string;
  /** The clause's own heading or, where it has none, its first sentence without the full stop. */
  readonly title: string;
  /** In the order of the text; one per role and unit. */
  readonly participants: readonly TaskParticipant[];
}

/** One unit's part in a task, with the bracket or sentence that gives it. */
export interface TaskParticipant {
  readonly entity: EntityRef;
  readonly relationship: TaskRelationship;
  /** The clause that the list stands in; the task's own, or the paragraph after it. */
  readonly clausePath: string;
  /** Offsets into the repaired text. */
  readonly quote: Span;
  /** The curation entry of the person who read it, where no law did. */
  readonly decision?: string;
}
