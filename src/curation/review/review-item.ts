import type { Topic } from '../../seeds/curation-tables.ts';

/** Something that deserves a person's look, with what may be decided of it. */
export interface ReviewItem {
  /** From 0 to 1; the most doubtful is looked at first. */
  readonly doubt: number;
  /** Why it is doubtful. */
  readonly why: string;
  /** What was read, for a person: `HOSTS 清远高新区 → 天安智谷`. */
  readonly found: string;
  /** The sentence it was read in. */
  readonly sentence: string;
  readonly document: string;
  readonly textHash: string;
  /** The phrase that a decision is about. */
  readonly quote: string;
  readonly choices: readonly ReviewChoice[];
}

/** One thing that a person may decide, and the line of a curation table that it makes. */
export interface ReviewChoice {
  /** What a person writes: `right`, `none`. */
  readonly decision: string;
  readonly topic: Topic;
  /** The cells of the line, but for its place, day and reason. */
  readonly cells: Readonly<Record<string, string>>;
  /** The cell that the person's answer goes to; without one the decision takes no answer. */
  readonly answer?: string;
}
