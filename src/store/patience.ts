/** How long to wait for a store that does not answer yet. */
export interface Patience {
  readonly milliseconds: number;
  /** Told once, with the reason, that waiting begins. */
  readonly onWait: (reason: string) => void;
}
