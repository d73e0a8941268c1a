import type { Cell } from '../../store/graph-store.ts';

type Cells = Readonly<Record<string, Cell>>;

/** Takes typed values out of rows; a row that does not hold what its statement promises is a bug and throws, naming the column. */
export const cell = {
  text: (row: Cells, key: string): string => known(row, key, optionalText(row, key)),
  optionalText,
  number: (row: Cells, key: string): number => known(row, key, optionalNumber(row, key)),
  optionalNumber,
  boolean: (row: Cells, key: string): boolean => known(row, key, optionalBoolean(row, key)),
  texts: (row: Cells, key: string): readonly string[] => {
    const value = row[key] ?? [];
    return isList(value)
      ? value.map((item) => (typeof item === 'string' ? item : wrong(row, key)))
      : wrong(row, key);
  },
  map: (row: Cells, key: string): Cells => known(row, key, optionalMap(row, key)),
  optionalMap,
  /** One of a table's keys, as `type` in relationTypes. */
  oneOf: <Table extends object>(row: Cells, key: string, table: Table): keyof Table => {
    const value = row[key];
    return typeof value === 'string' && isKey(table, value) ? value : wrong(row, key);
  },
  /** One of a list, as `origin` of the origins. */
  of: <Item extends string>(row: Cells, key: string, list: readonly Item[]): Item =>
    known(row, key, optionalOf(row, key, list)),
  optionalOf,
} as const;
function optionalText(row: Cells, key: string): string | null {
  const value = row[key] ?? null;
  return value === null || typeof value === 'string' ? value : wrong(row, key);
}

function optionalNumber(row: Cells, key: string): number | null {
  const value = row[key] ?? null;
  return value === null || typeof value === 'number' ? value : wrong(row, key);
}

function optionalBoolean(row: Cells, key: string): boolean | null {
  const value = row[key] ?? null;
  return value === null || typeof value === 'boolean' ? value : wrong(row, key);
}

/** A node that an OPTIONAL MATCH did not find comes back as null, or as a map of nulls. */
function optionalMap(row: Cells, key: string): Cells | null {
  const value = row[key] ?? null;
  if (value === null) return null;
  if (typeof value !== 'object' || isList(value)) return wrong(row, key);
  return value['id'] === null ? null : value;
}

function optionalOf<Item extends string>(row: Cells, key: string, list: readonly Item[]): Item | null {
  const value = row[key] ?? null;
  return value === null ? null : (list.find((item) => item === value) ?? wrong(row, key));
}

function isList(value: Cell): value is readonly Cell[] {
  return Array.isArray(value);
}

function isKey<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key);
}

function known<Value>(row: Cells, key: string, value: Value | null): Value {
  return value === null ? wrong(row, key) : value;
}

function wrong(row: Cells, key: string): never {
  throw new Error(
    `The column ${key} holds ${JSON.stringify(row[key])} in ${JSON.stringify(row).slice(0, 200)}.`,
  );
}
