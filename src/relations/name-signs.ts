import type { EntityKind } from '../ontology/entity-kinds.ts';

/**
 * Signs of Unicode's private use area that stand for names in a sentence's skeleton: a range for each kind, so that a
 * phrase may ask for 入驻 before a Park.
 */
export const nameSigns = {
  /** The sign of the n-th name of this kind in a sentence; undefined beyond the range, which no real sentence reaches. */
  sign(kind: EntityKind, n: number): string | undefined {
    return n < perKind ? String.fromCharCode(firstSigns[kind] + n) : undefined;
  },

  /** The content of a regular expression's class: the signs of these kinds, or of all. */
  classOf(kinds: readonly EntityKind[] = []): string {
    if (kinds.length === 0) return range(firstSigns.Park, firstSigns.Organization + perKind - 1);
    return kinds.map((kind) => range(firstSigns[kind], firstSigns[kind] + perKind - 1)).join('');
  },
};

function range(first: number, last: number): string {
  return `\\u${first.toString(16)}-\\u${last.toString(16)}`;
}

const perKind = 0x280;
const firstSigns: Readonly<Record<EntityKind, number>> = {
  Park: 0xe000,
  ResearchInstitute: 0xe280,
  University: 0xe500,
  Enterprise: 0xe780,
  Platform: 0xea00,
  GovernmentUnit: 0xec80,
  Region: 0xef00,
  Person: 0xf180,
  Organization: 0xf400,
};
