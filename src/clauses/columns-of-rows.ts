import type { Span } from '../std/span.ts';
import { responsibilityLabel } from './responsibility-label.ts';

/** A row of a table, with what heads each of its cells where that matters. */
export interface HeadedRow {
  readonly span: Span;
  readonly columns?: readonly string[];
}

/**
 * The rows of a table, those below a head with a column of units (序号, 重点任务, 牵头单位) under its labels. A row with
 * more or fewer cells than the head stays without: nobody knows which of them is missing.
 */
export function columnsOfRows(text: string, rows: readonly Span[]): readonly HeadedRow[] {
  const cells = rows.map(({ start, end }) => text.slice(start, end).split(/[ \t]/u));
  const head = cells.findIndex((row) => row.length > 1 && row.some((cell) => unitColumn.test(cell)));
  const columns = cells[head];
  if (columns === undefined) return rows.map((span) => ({ span }));
  return rows.map((span, i) =>
    i > head && cells[i]?.length === columns.length ? { span, columns } : { span },
  );
}

const unitColumn = new RegExp(`^\\s*${responsibilityLabel}\\s*$`, 'u');
