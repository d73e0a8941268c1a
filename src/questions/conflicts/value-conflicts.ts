import { groupBy } from '../../std/group-by.ts';
import { amountOf } from './amount-of.ts';

/** A figure for an indicator, as far as conflicts look at it. */
export interface ValueClaim {
  readonly indicator: string;
  /** The id of what it is counted for. */
  readonly scope: string;
  readonly year: number;
  readonly isBaseline: boolean;
  readonly value: number;
  readonly unit: string | null;
  /** The sentence or row that states it. */
  readonly place: string;
}

/**
 * Each group of figures for one indicator, scope, year and unit that do not amount to the same: 500 家 and 600 家 for 2022. Two
 * figures of one sentence are a range (1～2家) and disagree with nothing.
 */
export function valueConflicts<Claim extends ValueClaim>(
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  const groups = groupBy(claims, (claim) =>
    JSON.stringify([claim.indicator, claim.scope, claim.year, claim.isBaseline, amountOf(claim).unit]),
  );
  return [...groups.values()].filter((group) =>
    group.some((claim) => group.some((other) => contradict(claim, other))),
  );
}

function contradict(a: ValueClaim, b: ValueClaim): boolean {
  return a.place !== b.place && amountOf(a).value !== amountOf(b).value;
}
