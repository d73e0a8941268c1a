import { statuses, type Status } from '../../../ontology/statuses.ts';
import { roleConflicts, type RoleClaim } from '../../../questions/conflicts/role-conflicts.ts';
import { statusConflicts, type StatusClaim } from '../../../questions/conflicts/status-conflicts.ts';
import { contentId } from '../../../std/content-id.ts';
import type { Row } from '../../../store/graph-store.ts';
import type { Context } from '../../context.ts';
import { cell } from '../../rows/cell.ts';
import { clauseRow } from '../../rows/clause-row.ts';
import type { ClaimRow, ConflictRow } from '../../rows/conflict-row.ts';
import { entityRow, type EntityRow } from '../../rows/entity-row.ts';
import { evidenceRow, type EvidenceRow } from '../../rows/evidence-row.ts';
import { mentionRow, type MentionRow } from '../../rows/mention-row.ts';
import type { RelationRow } from '../../rows/relation-row.ts';
import { theRelation } from '../the-relation.ts';
import type { Years } from './years-of-documents.ts';

/** A later document plans what an earlier one calls finished: a relation, or a thing where it is named. */
export async function statusDisagreements(context: Context, years: Years): Promise<readonly ConflictRow[]> {
  const [relations, things] = await Promise.all([sayingsOfRelations(context), sayingsOfThings(context)]);
  const claims = [...relations, ...things].flatMap((saying): (Saying & StatusClaim)[] => {
    const { status, document } = saying;
    return status === null ? [] : [{ ...saying, status, year: years.get(document) ?? null }];
  });
  return statusConflicts(claims).map((group) => conflictOf('STATUS', group, ({ status }) => status));
}

/** Different roles of one member in one leading group. */
export async function roleDisagreements(context: Context): Promise<readonly ConflictRow[]> {
  const relations = await sayingsOfRelations(context);
  const claims = relations.flatMap((saying): (Saying & RoleClaim)[] => {
    const { role } = saying;
    return role === null ? [] : [{ ...saying, role }];
  });
  return roleConflicts(claims).map((group) => conflictOf('ROLE', group, ({ role }) => role));
}

/** What one place says of a relation or thing. */
interface Saying {
  /** The id of the relation or thing, and of the place. */
  readonly about: string;
  readonly place: string;
  readonly document: string;
  readonly status: Status | null;
  readonly role: string | null;
  readonly entities: readonly EntityRow[];
  readonly relation?: RelationRow;
  readonly evidence?: EvidenceRow;
  readonly mention?: MentionRow;
}

async function sayingsOfRelations({ loaders, knowledge }: Context): Promise<readonly Saying[]> {
  const rows = await loaders.read('relations-said-otherwise');
  if (rows.length === 0) return [];
  const known = await knowledge();
  return rows.map((row) => {
    const relation = theRelation(known, cell.text(row, 'id'));
    const evidence = evidenceRow(row);
    const said = cell.map(row, 'evidence');
    return {
      about: relation.id,
      place: evidence.id,
      document: cell.text(said, 'document'),
      status: cell.optionalOf(said, 'status', statuses),
      role: cell.optionalText(said, 'role'),
      entities: [relation.from, relation.to],
      relation,
      evidence,
    };
  });
}

async function sayingsOfThings({ loaders }: Context): Promise<readonly Saying[]> {
  return (await loaders.read('mentions-said-otherwise')).map((row: Row) => {
    const entity = entityRow(cell.map(row, 'entity'));
    const mention = mentionRow(row, entity, clauseRow(cell.map(row, 'clause')));
    return {
      about: entity.id,
      place: mention.id,
      document: mention.clause.documentId,
      status: cell.optionalOf(cell.map(row, 'mention'), 'status', statuses),
      role: null,
      entities: [entity],
      mention,
    };
  });
}

function conflictOf<Claim extends Saying>(
  kind: 'STATUS' | 'ROLE',
  group: readonly Claim[],
  says: (claim: Claim) => string,
): ConflictRow {
  const entities = group[0]?.entities ?? [];
  return {
    id: contentId('conflict', kind, ...group.map(({ place }) => place).toSorted()),
    kind,
    subject: entities.map(({ name }) => name).join(' → '),
    entities,
    claims: group.map((claim) => claimRow(claim, says(claim))),
  };
}

function claimRow({ document, evidence, mention, relation }: Saying, says: string): ClaimRow {
  return {
    says,
    documentId: document,
    evidence: async () => evidence ?? null,
    ...(mention && { mention }),
    ...(relation && { relation }),
  };
}
