import type { Cell, GraphStore, Parameters } from '../store/graph-store.ts';
import type { Statement } from '../store/statement.ts';

/** What a report answered: its columns in the order of its header, and the cells of each row in that order. */
export interface ReportTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Runs a report, its text unchanged, on the store. */
export async function runReport(
  store: GraphStore,
  report: Statement,
  parameters: Parameters,
): Promise<ReportTable> {
  const rows = await store.read(report, parameters);
  return {
    columns: report.columns,
    rows: rows.map((row) => report.columns.map((column) => row[column] ?? null)),
  };
}
