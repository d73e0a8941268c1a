import { taskRoles, type TaskRelationship } from '../../ontology/task-roles.ts';
import type { Row } from '../../store/graph-store.ts';
import { cell } from './cell.ts';
import type { EntityRow } from './entity-row.ts';
import type { TaskRow } from './task-row.ts';

/** One unit's part in one task; the id is that of the relationship. */
export interface ParticipationRow {
  readonly id: string;
  readonly role: TaskRelationship;
  readonly entity: EntityRow;
  readonly task: TaskRow;
}

/** Reads the column `participation` of a thing in a task. */
export function participationRow(row: Row, entity: EntityRow, task: TaskRow): ParticipationRow {
  const participation = cell.map(row, 'participation');
  return {
    id: cell.text(participation, 'id'),
    role: cell.oneOf(participation, 'role', taskRoles),
    entity,
    task,
  };
}
