import { connection, type Connection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type { QueryConflictsArgs } from '../../generated.ts';
import type { ClaimRow, ConflictRow } from '../../rows/conflict-row.ts';
import { orderedList } from '../ordered-list.ts';
import { leadDisagreements } from './lead-disagreements.ts';
import { roleDisagreements, statusDisagreements } from './relation-disagreements.ts';
import { valueDisagreements } from './value-disagreements.ts';
import { yearsOfDocuments, type Years } from './years-of-documents.ts';

/** The facts that disagree: by kind, subject, id. */
export function conflicts(args: QueryConflictsArgs, context: Context): Connection<ConflictRow> {
  const kinds = order.filter((kind) => args.kinds?.includes(kind) ?? true);
  return connection(
    args,
    orderedList({
      make: async () => {
        const years = await yearsOfDocuments(context);
        const found = await Promise.all(kinds.map((kind) => finders[kind](context, years)));
        return found
          .flat()
          .map((conflict) => inOrder(conflict, years))
          .filter(touches(args.documents));
      },
      start: { afterKind: -1, afterSubject: '', afterId: '' },
      placeOf: ({ kind, subject, id }) => [order.indexOf(kind), subject, id],
    }),
  );
}

const order = ['VALUE', 'LEAD', 'STATUS', 'ROLE'] as const satisfies readonly ConflictRow['kind'][];

const finders: Readonly<
  Record<ConflictRow['kind'], (context: Context, years: Years) => Promise<readonly ConflictRow[]>>
> = {
  VALUE: valueDisagreements,
  LEAD: leadDisagreements,
  STATUS: statusDisagreements,
  ROLE: roleDisagreements,
};

/** The claims by the documents' years and ids; of one document in the order they were read. */
function inOrder(conflict: ConflictRow, years: Years): ConflictRow {
  const placeOf = ({ documentId }: ClaimRow): string =>
    [String(years.get(documentId) ?? 0).padStart(4, '0'), documentId].join(' ');
  const claims = conflict.claims.toSorted((a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)];
    if (x === y) return 0;
    return x < y ? -1 : 1;
  });
  return { ...conflict, claims };
}

function touches(documents: readonly string[] | null | undefined): (conflict: ConflictRow) => boolean {
  if (documents == null) return () => true;
  return ({ claims }) => claims.some(({ documentId }) => documents.includes(documentId));
}
