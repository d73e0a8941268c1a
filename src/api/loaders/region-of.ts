import { whenThere, type Soon } from '../../std/when-there.ts';
import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { Loaders } from './loaders.ts';

/** The nearest region of a thing. */
export function regionOf(entity: EntityRow, loaders: Loaders): Soon<EntityRow | null> {
  return whenThere(loaders.row('regions-of-entities', entity.id), (row) =>
    row === undefined ? null : entityRow(cell.map(row, 'entity')),
  );
}
