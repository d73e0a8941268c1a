/** Something that a reader would look for and the graph may lack. */
export interface Missed {
  readonly what: MissedKind;
  readonly document: string;
  /** What it is about: the words, the clause, the indicator, the decision, the count. */
  readonly words: string;
  /** Where it stands, for a person. */
  readonly sentence: string;
}

/**
 * `name`: words like those of an organisation that name nothing; `unit`: a clause without a unit among clauses with one;
 * `year`: a target without a year; `decision`: one that never spoke; `count`: more or fewer facts than are expected.
 */
export type MissedKind = 'name' | 'unit' | 'year' | 'decision' | 'count';
