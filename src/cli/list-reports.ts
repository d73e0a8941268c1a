import Table from 'cli-table3';
import { readStatements } from '../store/read-statements.ts';

/** Names and titles of all reports, onto standard output. */
export function listReports(): void {
  const table = new Table({ head: ['report', 'asks'], style: { head: [], border: [], compact: true } });
  for (const { name, title } of readStatements('reports').values()) table.push([name, title]);
  console.log(table.toString());
}
