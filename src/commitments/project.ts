import type { EntityRef } from '../entities/entity.ts';
import type { Span } from '../std/span.ts';

/** A row of a project table, or a named project that the text says is built or carried out. */
export interface Project {
  readonly documentId: string;
  readonly clausePath: string;
  /** Undefined where the row has lost it. */
  readonly name: string | undefined;
  readonly content: string | undefined;
  readonly startYear: number | undefined;
  readonly endYear: number | undefined;
  /** In 亿元 (100 million CNY). */
  readonly investment: number | undefined;
  readonly entities: readonly EntityRef[];
  /** Offsets into the repaired text of the row or sentence. */
  readonly quote: Span;
  /** The curation entry of the person who read it or put it right. */
  readonly decision?: string;
}
