import DataLoader from 'dataloader';
import type { GraphStore, Parameters, Row } from '../../store/graph-store.ts';
import type { Statement } from '../../store/statement.ts';

/** What one request reads through: every list of a level is one statement, whatever the number of parents. */
export interface Loaders {
  /** Runs a statement of cypher/read by name. */
  readonly read: (statement: string, parameters?: Parameters) => Promise<readonly Row[]>;
  /** The rows of a statement for one of its `ids`, by their column `id`. */
  readonly rows: (statement: string, id: string, parameters?: Parameters) => Promise<readonly Row[]>;
  /** The first such row. */
  readonly row: (statement: string, id: string, parameters?: Parameters) => Promise<Row | undefined>;
}

export interface LoaderParts {
  readonly store: GraphStore;
  readonly statements: ReadonlyMap<string, Statement>;
}

/** New loaders, to be thrown away with their request. */
export function makeLoaders({ store, statements }: LoaderParts): Loaders {
  const batches = new Map<string, DataLoader<string, readonly Row[]>>();
  const read: Loaders['read'] = async (name, parameters = {}) =>
    store.read(theStatement(statements, name), parameters);
  const rows: Loaders['rows'] = (name, id, parameters = {}) => {
    const key = JSON.stringify([name, parameters]);
    const batch = batches.get(key) ?? new DataLoader((ids) => readBatch(read, { name, ids, parameters }));
    batches.set(key, batch);
    return batch.load(id);
  };
  return { read, rows, row: async (name, id, parameters) => (await rows(name, id, parameters))[0] };
}

function theStatement(statements: ReadonlyMap<string, Statement>, name: string): Statement {
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`There is no statement ${name} in cypher/read.`);
  return statement;
}

interface Batch {
  readonly name: string;
  readonly ids: readonly string[];
  readonly parameters: Parameters;
}

async function readBatch(
  read: Loaders['read'],
  { name, ids, parameters }: Batch,
): Promise<(readonly Row[])[]> {
  const byId = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of await read(name, { ids: [...ids], ...parameters })) {
    if (typeof row['id'] === 'string') byId.get(row['id'])?.push(row);
  }
  return ids.map((id) => byId.get(id) ?? []);
}
