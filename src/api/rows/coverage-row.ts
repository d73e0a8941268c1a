/** Of which documents it is asked what they leave open: null for all. */
export interface CoverageRow {
  readonly documents: readonly string[] | null;
}
