import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type SheetRow, sheetColumns } from '../curation/review/decided-row.ts';
import { UserError } from '../std/user-error.ts';

/** The lines of a review sheet, .xlsx or .csv, as text by column. A sheet without the columns of a review is a UserError. */
export async function readSheet(file: string): Promise<readonly SheetRow[]> {
  const [header = [], ...lines] = await readCells(file);
  const missing = sheetColumns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new UserError(
      `${file}: the first row lacks ${missing.join(', ')}. Keep the header that review wrote.`,
    );
  return lines.map((line) => Object.fromEntries(header.map((column, i) => [column, line[i] ?? ''])));
}

async function readCells(file: string): Promise<readonly (readonly string[])[]> {
  try {
    switch (extname(file).toLowerCase()) {
      case '.xlsx':
        return await readExcel(file);
      case '.csv':
        return await readCsv(file);
      default:
        throw new Error('It is neither .xlsx nor .csv.');
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${file} can't be read as a review sheet: ${reason}`, { cause });
  }
}

async function readExcel(file: string): Promise<readonly (readonly string[])[]> {
  const { readSheet: readExcelSheet } = await import('read-excel-file/node');
  return (await readExcelSheet(file)).map((row) => row.map(textOf));
}

/** A spreadsheet turns a written date into one of its own. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

async function readCsv(file: string): Promise<readonly (readonly string[])[]> {
  const { parse } = await import('csv-parse/sync');
  const rows: string[][] = parse(await readFile(file), { bom: true, relax_column_count: true });
  return rows.map((row) => row.map((cell) => cell.replace(guardedFormula, '')));
}

/** The quote that keeps a spreadsheet from reading a text as a formula. */
const guardedFormula = /^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/u;
