import type { RepairedText } from '../text/repaired-text.ts';
import type { Clause } from './clause.ts';
import type { DocumentProfile } from './document-profile.ts';

/** A document laid open: its repaired text, what it says of itself, and its clauses in reading order. */
export interface DocumentReading {
  readonly profile: DocumentProfile;
  readonly repaired: RepairedText;
  readonly clauses: readonly Clause[];
}
