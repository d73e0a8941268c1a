import type { GrafeoValue } from '@grafeo-db/js';
import { byKey } from '../by-key.ts';
import type { Cell, Row } from '../graph-store.ts';

/** Rows as both stores give them: nodes, relationships and paths as plain maps of properties. */
export function toRows(rows: readonly Readonly<Record<string, GrafeoValue>>[]): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toCell(value)])),
  );
}

/** Keys in one order on both stores. */
function toMap(map: Readonly<Record<string, unknown>>): Readonly<Record<string, Cell>> {
  const entries = Object.entries(map).filter(([key]) => !own.has(key));
  return Object.fromEntries(entries.sort(byKey).map(([key, value]) => [key, toCell(value)]));
}

/** What the engine adds to the properties of nodes and relationships. */
const own: ReadonlySet<string> = new Set(['_id', '_labels', '_type', '_source', '_target']);

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toCell);
  if (typeof value === 'object' && !(value instanceof Date))
    return toMap(Object.fromEntries(Object.entries(value)));
  throw new Error(
    `The store answered with ${String(value)}, which has no place in a row: integers stay below 2^53, dates are text.`,
  );
}
