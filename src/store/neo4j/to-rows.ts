import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { Cell, Row } from '../graph-store.ts';

/** Rows as both stores give them: nodes, relationships and paths as plain maps of properties. */
export function toRows(records: readonly DriverRecord[]): readonly Row[] {
  return records.map((record) => {
    const row: Record<string, Cell> = {};
    for (const column of record.keys) row[String(column)] = toCell(record.get(column));
    return row;
  });
}

/** Keys in one order on both stores. */
function toMap(map: Readonly<Record<string, unknown>>): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const key of Object.keys(map).sort()) cells[key] = toCell(map[key]);
  return cells;
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return toNumber(value);
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toCell);
  if (isMap(value)) return toMap(value);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toMap(value.properties);
  if (neo4j.isPath(value)) return toPath(value);
  // Dates and durations: the embedded store gives their text too.
  return String(value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function toNumber(number: number): number {
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw new Error(`The store answered with ${number}, an integer above 2^53.`);
  return number;
}

function toPath(path: neo4j.Path): Cell {
  const starts = path.segments.map((segment) => segment.start);
  return {
    nodes: [...starts, path.end].map((node) => toMap(node.properties)),
    edges: path.segments.map((segment) => toMap(segment.relationship.properties)),
  };
}
