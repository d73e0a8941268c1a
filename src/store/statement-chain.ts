import type { Parameters, Row } from './graph-store.ts';
import type { Statement } from './statement.ts';

/** A statement, what is read on from its rows and what is read beside it, all of it in one go. */
export interface StatementChain {
  readonly statement: Statement;
  readonly parameters: Parameters;
  readonly next: readonly NextStatement[];
}

/** A statement whose `ids` stand in the rows of the one before; one that takes nothing from them where no place is given. */
export interface NextStatement extends StatementChain {
  readonly idsFrom: IdPlace | undefined;
}

/** Where in a row an id stands: in a column, `['id']`, or in a column's map, `['evidence', 'document']`. */
export type IdPlace = readonly [column: string] | readonly [column: string, key: string];

/** The rows of a chain's statement, and those of what is read on from them, in the order of `next`. */
export interface ChainRows {
  readonly rows: readonly Row[];
  readonly next: readonly ChainRows[];
}

/** The ids that stand at this place in the rows, each once. */
export function idsAt(rows: readonly Row[], [column, key]: IdPlace): readonly string[] {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = key === undefined ? row[column] : inMap(row[column], key);
    if (typeof id === 'string') ids.add(id);
  }
  return [...ids];
}

function inMap(map: Row[string] | undefined, key: string): Row[string] | undefined {
  if (map === null || typeof map !== 'object' || Array.isArray(map)) return undefined;
  return Object.entries(map).find(([name]) => name === key)?.[1];
}
