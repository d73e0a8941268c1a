import type { Span } from '../std/span.ts';
import { matchColumns } from './match-columns.ts';
import { responsibilityLabel } from './responsibility-label.ts';

/** A row of a table, with what heads each of its cells where that matters. */
export interface HeadedRow {
  readonly span: Span;
  readonly columns?: readonly string[];
}

/**
 * The rows of a table, those below a head with a column of units (序号, 重点任务, 牵头单位) under its labels. Where a row has
 * more or fewer cells than the head, what they hold tells their columns, or the row stays without.
 */
export function columnsOfRows(text: string, rows: readonly Span[]): readonly HeadedRow[] {
  const cells = rows.map(({ start, end }) => text.slice(start, end).split(/[ \t]/u));
  let head: readonly string[] | undefined;
  return rows.map((span, i) => {
    const row = cells[i] ?? [];
    if (row.length > 1 && row.some(isUnitColumn)) {
      head = row;
      return { span };
    }
    const columns = row.length === head?.length ? head : head && matchColumns(row, head, isUnitColumn);
    return columns === undefined ? { span } : { span, columns };
  });
}

function isUnitColumn(label: string): boolean {
  return unitColumn.test(label);
}

const unitColumn = new RegExp(`^\\s*${responsibilityLabel}\\s*$`, 'u');
