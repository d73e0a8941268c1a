import type { LeadMark } from './lead-note.ts';
import type { Span } from '../std/span.ts';

/**
 * One paragraph or table row of a document, with its place in the tree of numbered parts. A numbered paragraph holds
 * its own text only; what stands below it are clauses of their own.
 */
export interface Clause {
  readonly documentId: string;
  /** Unique in the document and made of numbers, never of order in the file alone: `2.3.1`, `2.3.1/2` (second unnumbered paragraph below). */
  readonly path: string;
  /** The numbered place as digits, 二、（三）1. → `2.3.1`; undefined for an unnumbered paragraph. */
  readonly number: string | undefined;
  /** The heading printed before the text, without number and full stop; undefined where there is none. */
  readonly heading: string | undefined;
  readonly parentPath: string | undefined;
  /** What it is on the page; `row` is a row of the table whose `table` clause is its parent. */
  readonly form: 'title' | 'heading' | 'paragraph' | 'table' | 'row';
  /** Offsets into the repaired text, number and heading included. */
  readonly span: Span;
  /** The repaired text at `span`. */
  readonly text: string;
  /** What heads the cells of a row, in a table with a column of units: 序号, 重点任务, 牵头单位. */
  readonly columns?: readonly string[];
  /** How its lists of units show who leads, where a note of the document says so: 列逗号之前的为牵头单位，下同. */
  readonly leads?: LeadMark;
}
