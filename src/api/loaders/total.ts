import type { Parameters, Row } from '../../store/graph-store.ts';
import { cell } from '../rows/cell.ts';
import type { Loaders } from './loaders.ts';

/** The column `total` of a counting statement for one parent. */
export async function totalFor(
  loaders: Loaders,
  statement: string,
  { id, parameters = {} }: { readonly id: string; readonly parameters?: Parameters },
): Promise<number> {
  return totalOf(await loaders.row(statement, id, parameters));
}

/** The column `total` of a counting statement; a parent without a row has none. */
export function totalOf(row: Row | undefined): number {
  return row === undefined ? 0 : cell.number(row, 'total');
}
