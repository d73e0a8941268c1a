import type { Curation } from '../seeds/curation.ts';
import type { Renaming } from './renaming.ts';

/** The decisions that speak in a build, and what those on kinds and names make of each thing. */
export interface Decided {
  readonly active: Curation;
  readonly rename: Renaming;
}
