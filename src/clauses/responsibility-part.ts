import type { TaskRelationship } from '../ontology/task-roles.ts';
import type { Span } from '../std/span.ts';

/** The units of a list that have one role: 市财政局、市教育局 of （市科技局牵头，市财政局、市教育局配合）; offsets into the clause's text. */
export interface ResponsibilityPart {
  readonly relationship: TaskRelationship;
  readonly items: readonly Span[];
}
