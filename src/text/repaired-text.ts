import type { Span } from '../std/span.ts';

/**
 * A document's text with its layout damage undone, and the way back: `offsets[i]` is the offset in `original` of the
 * character that stands at `i` in `text`; it never falls. A repaired character (臵 → 置) keeps the place of the one it replaces.
 */
export interface RepairedText {
  readonly documentId: string;
  /** As received. */
  readonly original: string;
  readonly text: string;
  readonly offsets: Int32Array;
  /** Where in `text` tables stand: a row a line, one space between cells. */
  readonly tables: readonly Span[];
}
