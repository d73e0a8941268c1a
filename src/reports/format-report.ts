import { stringify } from 'csv-stringify/sync';
import Table from 'cli-table3';
import type { Cell } from '../store/graph-store.ts';
import type { ReportTable } from './run-report.ts';

/** How a report may be shown. */
export const reportFormats = ['table', 'csv', 'json'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** The table as text that ends in a line feed: to read, for a spreadsheet, or for a program. */
export function formatReport(table: ReportTable, format: ReportFormat): string {
  switch (format) {
    case 'table':
      return toTable(table);
    case 'csv':
      return toCsv(table);
    case 'json':
      return toJson(table);
  }
}

function toTable({ columns, rows }: ReportTable): string {
  const isNumeric = (column: number) => rows.some((row) => typeof row[column] === 'number');
  const table = new Table({
    head: [...columns],
    colAligns: columns.map((_, column) => (isNumeric(column) ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map((row) => row.map(toText)));
  return `${table.toString()}\n`;
}

/** Text that a spreadsheet would run as a formula is kept from it (=HYPERLINK…); figures stay figures. */
function toCsv({ columns, rows }: ReportTable): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : toText(cell)))),
    {
      header: true,
      columns: [...columns],
      escape_formulas: true,
      cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
    },
  );
}

function toJson({ columns, rows }: ReportTable): string {
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
  );
  return `${JSON.stringify(records, undefined, 2)}\n`;
}

function toText(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map(toText).join('；');
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
