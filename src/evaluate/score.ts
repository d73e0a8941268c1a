/**
 * How one list of one document fared. `gold` rows are wanted and `hit` of them found; the export has `found` rows, `right`
 * of them in gold. For entities `kind` of the hits have the right kind.
 */
export interface Counts {
  gold: number;
  hit: number;
  found: number;
  right: number;
  kind?: number;
}

/** The counts of a list, the same counts for each kind, role or type in it, and what was missed or found beside gold. */
export interface Score {
  readonly counts: Counts;
  readonly parts: Readonly<Record<string, Counts>>;
  /** Under `entity` what was not found, under `extra entity` what gold does not have; each a line to read. */
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

/** The lists of gold that are scored, in the order shown. */
export const scoredLists = ['entities', 'responsibilities', 'relations', 'targets', 'project table'] as const;

export type ScoredList = (typeof scoredLists)[number];

/** One document's scores; a document without a project table has no row for it. */
export type DocumentScores = Partial<Record<ScoredList, Score>>;
