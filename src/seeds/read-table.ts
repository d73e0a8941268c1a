import { readFileSync } from 'node:fs';
import { UserError } from '../std/user-error.ts';

/** One line of a table by column name, with what a message needs to point at it. */
export interface TableRow {
  readonly file: string;
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** The rows of a tab-separated file with a header line; each line has as many cells as the header, and an empty line is none. */
export function readTable(file: string, columns: readonly string[]): readonly TableRow[] {
  const [header = '', ...lines] = readText(file).split('\n');
  const names = header.split('\t');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new UserError(`${file} line 1: the header lacks ${missing.join(', ')}. It must name each column.`);
  }
  return lines.flatMap((text, i) => {
    if (text.trim() === '') return [];
    const cells = text.split('\t');
    if (cells.length !== names.length) {
      throw new UserError(
        `${file} line ${i + 2}: ${cells.length} cells where the header has ${names.length}. Put one tab between cells.`,
      );
    }
    return [{ file, line: i + 2, cells: new Map(names.map((name, j) => [name, (cells[j] ?? '').trim()])) }];
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  } catch (cause) {
    throw new UserError(`${file} can't be read. Put it back from the repository.`, { cause });
  }
}
