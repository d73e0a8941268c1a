/** How a target's value is meant: EQ 达到, GTE 超过 or 以上, LTE 不超过, APPROX 左右. */
export const comparators = ['EQ', 'GTE', 'LTE', 'APPROX'] as const;

export type Comparator = (typeof comparators)[number];
