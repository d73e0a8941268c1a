import type { Status } from '../../ontology/statuses.ts';
import { groupBy } from '../../std/group-by.ts';

/** What a document calls a thing or a relation, as far as conflicts look at it. */
export interface StatusClaim {
  /** The id of the thing or relation. */
  readonly about: string;
  readonly document: string;
  /** The year the document speaks from. */
  readonly year: number | null;
  readonly status: Status;
}

/**
 * Each group of claims where a later document plans what an earlier one calls finished. A document that calls it both is
 * not held against another: it may plan to extend what is there.
 */
export function statusConflicts<Claim extends StatusClaim>(
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  return [...groupBy(claims, ({ about }) => about).values()].flatMap((group) => {
    const finishing = new Set(
      group.flatMap(({ status, document }) => (status === 'FINISHED' ? [document] : [])),
    );
    const finished = group.filter(({ status }) => status === 'FINISHED');
    const planned = group.filter(({ status, document }) => status === 'PLANNED' && !finishing.has(document));
    const late = planned.filter((plan) => finished.some((done) => isBefore(done, plan)));
    const early = finished.filter((done) => late.some((plan) => isBefore(done, plan)));
    return late.length === 0 ? [] : [[...early, ...late]];
  });
}

function isBefore(a: StatusClaim, b: StatusClaim): boolean {
  return a.year !== null && b.year !== null && a.year < b.year;
}
