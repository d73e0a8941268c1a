import { whenThere, type Soon } from '../../std/when-there.ts';
import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { TargetRow } from '../rows/target-row.ts';
import type { Loaders } from './loaders.ts';

/** What a target is counted for. */
export function scopeOf({ id }: TargetRow, loaders: Loaders): Soon<EntityRow | null> {
  return whenThere(loaders.row('scopes-of-targets', id), (row) =>
    row === undefined ? null : entityRow(cell.map(row, 'entity')),
  );
}
