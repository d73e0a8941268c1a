import { leadConflicts, type LeadClaim } from '../../../questions/conflicts/lead-conflicts.ts';
import { contentId } from '../../../std/content-id.ts';
import type { Row } from '../../../store/graph-store.ts';
import type { Context } from '../../context.ts';
import { firstEvidenceOf } from '../../loaders/evidence-of.ts';
import { cell } from '../../rows/cell.ts';
import type { ConflictRow } from '../../rows/conflict-row.ts';
import { entityRow, type EntityRow } from '../../rows/entity-row.ts';
import { taskRow, type TaskRow } from '../../rows/task-row.ts';

/** Tasks of one title in different documents, led by different units. */
export async function leadDisagreements({ loaders }: Context): Promise<readonly ConflictRow[]> {
  const rows = await loaders.read('leads-of-same-titles');
  return leadConflicts(rows.map(leadOf)).map(conflictOf);
}

interface Lead extends LeadClaim {
  readonly part: string;
  readonly lead: EntityRow;
  readonly taskRow: TaskRow;
}

function leadOf(row: Row): Lead {
  const task = taskRow(row);
  const lead = entityRow(cell.map(row, 'lead'));
  return {
    title: task.title,
    task: task.id,
    document: task.documentId,
    region: cell.optionalText(row, 'region'),
    unit: lead.id,
    part: cell.text(row, 'part'),
    lead,
    taskRow: task,
  };
}

function conflictOf(group: readonly Lead[]): ConflictRow {
  const leads = new Map(group.map(({ lead }) => [lead.id, lead]));
  return {
    id: contentId('conflict', 'LEAD', ...group.map(({ part }) => part).toSorted()),
    kind: 'LEAD',
    subject: group[0]?.title ?? '',
    entities: [...leads.values()],
    claims: group.map(({ lead, part, taskRow: task }) => ({
      says: lead.name,
      documentId: task.documentId,
      evidence: (loaders) => firstEvidenceOf(part, loaders),
      task,
    })),
  };
}
