import { badInput } from './errors.ts';

/** The place of a row in a list: the values it is ordered by, under the names of the statement's parameters. */
export type Place = Readonly<Record<string, string | number>>;

/** Writes a row's place as an opaque cursor. */
export function writeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a cursor back; `first` is the place before all rows and tells the names and types. What no list of this order gave is bad input. */
export function readCursor(cursor: string, first: Place): Place {
  const values = parse(cursor);
  const names = Object.keys(first);
  const place: Record<string, string | number> = {};
  if (values.length !== names.length) throw wrong(cursor);
  for (const [i, name] of names.entries()) {
    const value = values[i];
    if (typeof value === 'string' && typeof first[name] === 'string') place[name] = value;
    else if (typeof value === 'number' && typeof first[name] === 'number') place[name] = value;
    else throw wrong(cursor);
  }
  return place;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values)) return values;
  } catch {
    throw wrong(cursor);
  }
  throw wrong(cursor);
}

function wrong(cursor: string): Error {
  return badInput(
    `after is "${cursor.slice(0, 80)}", which is no cursor of this list. Take endCursor of the page before.`,
  );
}
