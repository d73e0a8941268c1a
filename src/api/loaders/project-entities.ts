import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { ProjectRow } from '../rows/project-row.ts';
import type { Loaders } from './loaders.ts';

/** The things that a project names, by name. */
export async function entitiesNamedBy({ id }: ProjectRow, loaders: Loaders): Promise<readonly EntityRow[]> {
  const rows = await loaders.rows('entities-of-projects', id);
  return rows.map((row) => entityRow(cell.map(row, 'entity')));
}
