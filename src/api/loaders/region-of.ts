import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { Loaders } from './loaders.ts';

/** The nearest region of a thing. */
export async function regionOf(entity: EntityRow, loaders: Loaders): Promise<EntityRow | null> {
  const row = await loaders.row('regions-of-entities', entity.id);
  return row === undefined ? null : entityRow(cell.map(row, 'entity'));
}
