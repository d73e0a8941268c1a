import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../std/compare-code-points.ts';
import { UserError } from '../std/user-error.ts';
import { curationColumns, type Topic, topics } from './curation-tables.ts';
import { readTable } from './read-table.ts';

/** A line of a curation table as it is written, by column. */
export type CurationRow = Readonly<Record<string, string>>;

/** The tables of a folder, line by line, unchecked; for a program that writes them anew. */
export type CurationRows = ReadonlyMap<Topic, readonly CurationRow[]>;

export function readCurationRows(folder: string): CurationRows {
  return new Map(
    topics.flatMap((topic) => {
      const file = join(folder, `${topic}.tsv`);
      if (!existsSync(file)) return [];
      const rows = readTable(file, curationColumns(topic)).map(({ cells }) => Object.fromEntries(cells));
      return [[topic, rows] as const];
    }),
  );
}

/** Writes the tables into a folder that is there, lines sorted by document and by what they are about. Gives the files' names. */
export function writeCurationRows(rows: CurationRows, folder: string): readonly string[] {
  return [...rows].map(([topic, lines]) => {
    const file = `${topic}.tsv`;
    writeFileSync(join(folder, file), tableOf(topic, lines));
    return file;
  });
}

function tableOf(topic: Topic, rows: readonly CurationRow[]): string {
  const columns = curationColumns(topic);
  const sorted = rows.toSorted((a, b) => compareCodePoints(orderOf(columns, a), orderOf(columns, b)));
  const lines = sorted.map((row) => columns.map((column) => cellOf(row, column)).join('\t'));
  return [columns.join('\t'), ...lines, ''].join('\n');
}

function orderOf(columns: readonly string[], row: CurationRow): string {
  const first = ['document', ...columns.filter((column) => !late.has(column))];
  return [...first, 'quote', 'decision'].map((column) => row[column] ?? '').join('\t');
}

const late: ReadonlySet<string> = new Set(['document', 'decision', 'textHash', 'quote', 'date', 'reason']);

function cellOf(row: CurationRow, column: string): string {
  const cell = row[column] ?? '';
  if (/[\t\n\r]/u.test(cell))
    throw new UserError(`${column} "${cell}" has a tab or a line end. Write it in one line.`);
  return cell;
}
