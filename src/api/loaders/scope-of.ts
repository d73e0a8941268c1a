import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { TargetRow } from '../rows/target-row.ts';
import type { Loaders } from './loaders.ts';

/** What a target is counted for. */
export async function scopeOf({ id }: TargetRow, loaders: Loaders): Promise<EntityRow | null> {
  const row = await loaders.row('scopes-of-targets', id);
  return row === undefined ? null : entityRow(cell.map(row, 'entity'));
}
