import { valueConflicts, type ValueClaim } from '../../../questions/conflicts/value-conflicts.ts';
import { contentId } from '../../../std/content-id.ts';
import type { Context } from '../../context.ts';
import { firstEvidenceOf } from '../../loaders/evidence-of.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { entityById, targetById } from '../../loaders/nodes-by-id.ts';
import { cell } from '../../rows/cell.ts';
import type { ConflictRow } from '../../rows/conflict-row.ts';
import type { TargetRow } from '../../rows/target-row.ts';

/** Two values for one indicator, scope and year. */
export async function valueDisagreements({ loaders }: Context): Promise<readonly ConflictRow[]> {
  const rows = await loaders.read('targets-with-several-values');
  const claims = await Promise.all(
    rows.map((row) => claimOf(cell.text(row, 'scope'), cell.text(row, 'targetId'), loaders)),
  );
  return Promise.all(valueConflicts(claims.flat()).map((group) => conflictOf(group, loaders)));
}

interface Figure extends ValueClaim {
  readonly target: TargetRow;
}

async function claimOf(scope: string, id: string, loaders: Loaders): Promise<readonly Figure[]> {
  const [target, { documentId, start, end }] = await Promise.all([
    targetById(loaders, id),
    firstEvidenceOf(id, loaders),
  ]);
  if (target?.year == null) return [];
  return [{ ...target, year: target.year, scope, place: [documentId, start, end].join(' '), target }];
}

async function conflictOf(group: readonly Figure[], loaders: Loaders): Promise<ConflictRow> {
  const { indicator = '', scope = '' } = group[0] ?? {};
  const ids = group.map(({ target }) => target.id).toSorted();
  const entity = await entityById(loaders, scope);
  return {
    id: contentId('conflict', 'VALUE', ...ids),
    kind: 'VALUE',
    subject: indicator,
    entities: entity === null ? [] : [entity],
    claims: group
      .toSorted((a, b) => a.value - b.value || (a.target.id < b.target.id ? -1 : 1))
      .map(({ target, value, unit }) => ({
        says: `${value} ${unit ?? ''}`.trim(),
        documentId: target.documentId,
        evidence: () => firstEvidenceOf(target.id, loaders),
        target,
      })),
  };
}
