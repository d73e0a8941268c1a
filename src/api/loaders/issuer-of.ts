import { whenThere, type Soon } from '../../std/when-there.ts';
import { cell } from '../rows/cell.ts';
import type { DocumentRow } from '../rows/document-row.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { Loaders } from './loaders.ts';

/** Who issued a document: the first by name where several did. */
export function issuerOf(document: DocumentRow, loaders: Loaders): Soon<EntityRow | null> {
  return whenThere(loaders.row('issuers-of-documents', document.id), (row) =>
    row === undefined ? null : entityRow(cell.map(row, 'entity')),
  );
}
