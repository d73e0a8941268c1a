import type { EntityRef } from '../entities/entity.ts';
import type { Comparator } from '../ontology/comparators.ts';
import type { Span } from '../std/span.ts';

/** A quantified target: one indicator, one scope, one year. */
export interface Target {
  readonly documentId: string;
  readonly clausePath: string;
  /** What is counted, in the words of the text: 高新技术企业数量. */
  readonly indicator: string;
  readonly scope: EntityRef | undefined;
  /** Undefined where none is stated. */
  readonly year: number | undefined;
  /** As written: 1.2 for 1.2 万家. */
  readonly value: number;
  readonly unit: string | undefined;
  readonly comparator: Comparator;
  /** A figure the text only reports as its starting point. */
  readonly isBaseline: boolean;
  /** Offsets into the repaired text of the whole sentence or table row. */
  readonly quote: Span;
  /** The curation entry of the person who read it or put it right. */
  readonly decision?: string;
  /** Further places of the document that state the same target. */
  readonly alsoStated?: readonly { readonly clausePath: string; readonly quote: Span }[];
}
