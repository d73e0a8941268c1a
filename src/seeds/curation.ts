import type { z } from 'zod';
import type { curationTables, Topic } from './curation-tables.ts';

/** What a person decided, by topic, in the order of the tables' lines. Read once, trusted after. */
export type Curation = { readonly [T in Topic]: readonly DecisionOn<T>[] };

/** One line of a table of seeds/curation. */
export type DecisionOn<T extends Topic> = Readonly<z.infer<(typeof curationTables)[T]>> & Entry<T>;

/** A decision on any topic. */
export type Decision = { [T in Topic]: DecisionOn<T> }[Topic];

interface Entry<T extends Topic> {
  readonly topic: T;
  /** Where it stands, for messages: `seeds/curation/same.tsv line 12`. */
  readonly at: string;
}

/** Nothing decided. */
export const noCuration: Curation = {
  same: [],
  kinds: [],
  mentions: [],
  relations: [],
  tasks: [],
  targets: [],
  projects: [],
  'names-en': [],
};
