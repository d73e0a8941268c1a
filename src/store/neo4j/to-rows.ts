import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import { byKey } from '../by-key.ts';
import type { Cell, Row } from '../graph-store.ts';

/** Rows as both stores give them: integers as numbers, nodes, relationships and paths as plain maps of properties. */
export function toRows(records: readonly DriverRecord[]): readonly Row[] {
  return records.map((record) =>
    Object.fromEntries(Object.entries(record.toObject()).map(([column, value]) => [column, toCell(value)])),
  );
}

/** Keys in one order on both stores. */
function toMap(map: Readonly<Record<string, unknown>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(map)
      .sort(byKey)
      .map(([key, value]) => [key, toCell(value)]),
  );
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toCell);
  if (neo4j.isInt(value)) return toNumber(value.toString());
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toMap(value.properties);
  if (neo4j.isPath(value)) return toPath(value);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return toMap(Object.fromEntries(Object.entries(value)));
  }
  // Dates and durations: the embedded store gives their text too.
  return String(value);
}

function toNumber(digits: string): number {
  const number = Number(digits);
  if (!Number.isSafeInteger(number))
    throw new Error(`The store answered with ${digits}, an integer above 2^53.`);
  return number;
}

function toPath(path: neo4j.Path): Cell {
  const starts = path.segments.map((segment) => segment.start);
  return {
    nodes: [...starts, path.end].map((node) => toMap(node.properties)),
    edges: path.segments.map((segment) => toMap(segment.relationship.properties)),
  };
}
