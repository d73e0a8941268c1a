/** One measured figure beside the limit that it is held to. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Undefined where the figure only informs. */
  readonly limit: number | undefined;
  /** Whether more than the limit is too much, or less too little. */
  readonly bound: 'at most' | 'at least';
  /** What the figure was made from. */
  readonly detail?: string;
}
