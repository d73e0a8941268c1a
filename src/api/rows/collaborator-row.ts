import type { Row } from '../../store/graph-store.ts';
import { cell } from './cell.ts';
import { entityRow, type EntityRow } from './entity-row.ts';

/** Somebody who has a part in the same tasks, and in how many. */
export interface CollaboratorRow {
  readonly entity: EntityRow;
  readonly sharedTasks: number;
  readonly asLead: number;
  readonly asParticipant: number;
  readonly asResponsible: number;
  readonly underLead: number;
}

/** Reads the columns of a collaborator. */
export function collaboratorRow(row: Row): CollaboratorRow {
  return {
    entity: entityRow(cell.map(row, 'entity')),
    sharedTasks: cell.number(row, 'sharedTasks'),
    asLead: cell.number(row, 'asLead'),
    asParticipant: cell.number(row, 'asParticipant'),
    asResponsible: cell.number(row, 'asResponsible'),
    underLead: cell.number(row, 'underLead'),
  };
}
