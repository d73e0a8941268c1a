import type { EntityRef } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../std/span.ts';

/** A sentence, bracket or table row that names something, laid out for laws that ask how its words stand to its names. */
export interface Sentence {
  readonly documentId: string;
  readonly clausePath: string;
  /** What a relation read here is quoted with; offsets into the repaired text. */
  readonly span: Span;
  /**
   * The words, each name one sign that tells its kind (see nameSigns), without what states nothing: policy titles 《…》,
   * brackets that name nothing, quotation marks, spaces, lists of units that carry a task. │ stands between a row's cells.
   */
  readonly skeleton: string;
  /** What each sign of the skeleton names. */
  readonly named: ReadonlyMap<string, Mention>;
  /** Every mention in the sentence, those inside longer names too, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Each name that holds further names, with the names directly inside it. */
  readonly nested: ReadonlyMap<Mention, readonly Mention[]>;
  /** Whom a sentence without a subject speaks of: the issuing city; undefined where the document does not tell. */
  readonly issuingRegion: EntityRef | undefined;
}
