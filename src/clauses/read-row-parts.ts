import type { Span } from '../std/span.ts';
import type { Clause } from './clause.ts';
import { readLabelledCell } from './read-labelled-parts.ts';
import type { ResponsibilityPart } from './responsibility-part.ts';

/** The units of one cell, and the cell. */
export interface RowPart extends ResponsibilityPart {
  readonly cell: Span;
}

/** The units in the cells of a row by what heads each: 省科技厅 below 牵头单位 leads. A row without columns has none. */
export function readRowParts({ text, columns }: Clause): readonly RowPart[] {
  if (columns === undefined) return [];
  let end = -1;
  return text.split(/[ \t]/u).flatMap((words, i) => {
    const cell = { start: end + 1, end: end + 1 + words.length };
    end = cell.end;
    return readLabelledCell(text, cell, columns[i]?.trim() ?? '').map((part) => ({ ...part, cell }));
  });
}
