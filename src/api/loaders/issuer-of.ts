import { cell } from '../rows/cell.ts';
import type { DocumentRow } from '../rows/document-row.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { Loaders } from './loaders.ts';

/** Who issued a document: the first by name where several did. */
export async function issuerOf(document: DocumentRow, loaders: Loaders): Promise<EntityRow | null> {
  const row = await loaders.row('issuers-of-documents', document.id);
  return row === undefined ? null : entityRow(cell.map(row, 'entity'));
}
