import { groupBy } from '../../std/group-by.ts';

/** The role that a place gives a member, as far as conflicts look at it. */
export interface RoleClaim {
  /** The id of the MEMBER_OF relation. */
  readonly about: string;
  readonly role: string;
}

/** Each group of claims that give one member several roles in one leading group: 组长 and 副组长. */
export function roleConflicts<Claim extends RoleClaim>(
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  const groups = groupBy(claims, ({ about }) => about);
  return [...groups.values()].filter((group) => new Set(group.map(({ role }) => role)).size > 1);
}
