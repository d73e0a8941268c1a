import type { TaskRelationship } from '../../ontology/task-roles.ts';
import type { TaskRow } from './task-row.ts';

/** A task that two things, told by their ids, both have one of some roles in. */
export interface SharedTaskRow {
  readonly task: TaskRow;
  readonly a: string;
  readonly b: string;
  readonly roles: readonly TaskRelationship[];
}
