import type { Context } from '../../context.ts';
import { cell } from '../../rows/cell.ts';
import { documentRow } from '../../rows/document-row.ts';
import { documentYear } from '../../rows/document-year.ts';

/** The year each document speaks from, by its id. */
export type Years = ReadonlyMap<string, number | null>;

/** The years of all documents. */
export async function yearsOfDocuments({ loaders }: Context): Promise<Years> {
  const documents = (await loaders.read('list-documents')).map((row) =>
    documentRow(cell.map(row, 'document')),
  );
  return new Map(documents.map((document) => [document.id, documentYear(document)]));
}
