import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type SheetRow, sheetColumns } from '../curation/review/decided-row.ts';
import { UserError } from '../std/user-error.ts';

/** Writes a review sheet as .xlsx, wide columns wrapped, or as .csv, which spreadsheets read as text. */
export async function writeSheet(rows: readonly SheetRow[], file: string): Promise<void> {
  switch (extname(file).toLowerCase()) {
    case '.xlsx':
      return writeExcel(rows, file);
    case '.csv':
      return writeCsv(rows, file);
    default:
      throw new UserError(`${file} is neither .xlsx nor .csv. Name the file so that its ending says which.`);
  }
}

async function writeExcel(rows: readonly SheetRow[], file: string): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const header = sheetColumns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const cells = rows.map((row) =>
    sheetColumns.map((column) => ({ value: row[column] ?? '', type: String, wrap: wide.has(column) })),
  );
  const columns = sheetColumns.map((column) => ({ width: wide.has(column) ? 50 : 14 }));
  await writeExcelFile([header, ...cells], { columns, stickyRowsCount: 1 }).toFile(file);
}

const wide: ReadonlySet<string> = new Set(['found', 'sentence', 'reason']);

async function writeCsv(rows: readonly SheetRow[], file: string): Promise<void> {
  const { stringify } = await import('csv-stringify/sync');
  await writeFile(
    file,
    stringify([...rows], { header: true, columns: [...sheetColumns], bom: true, escape_formulas: true }),
  );
}
