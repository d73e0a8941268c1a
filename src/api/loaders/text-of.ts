import { cell } from '../rows/cell.ts';
import type { Loaders } from './loaders.ts';

/** The text of a document or clause. */
export async function textOf(
  statement: 'document-texts' | 'clause-texts',
  id: string,
  loaders: Loaders,
): Promise<string> {
  const row = await loaders.row(statement, id);
  return row === undefined ? '' : cell.text(row, 'text');
}
