import neo4j from 'neo4j-driver';
import type { Cell, Parameters } from '../graph-store.ts';

/**
 * Parameters as the driver sends them. Whole numbers go as integers (the driver alone would make every number a float,
 * and `LIMIT 20.0` fails); a property that must be a float says `toFloat` in its statement, on both stores.
 */
export function toParameters(parameters: Parameters): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toValue(value)]));
}

function toValue(cell: Cell | undefined): unknown {
  if (typeof cell === 'number') return Number.isInteger(cell) ? neo4j.int(cell) : cell;
  if (cell === undefined || cell === null || typeof cell !== 'object') return cell;
  if (isList(cell)) return cell.map(toValue);
  return toParameters(cell);
}

function isList(cell: readonly Cell[] | Parameters): cell is readonly Cell[] {
  return Array.isArray(cell);
}
