import DataLoader from 'dataloader';
import type { GraphStore, Parameters, Row } from '../../store/graph-store.ts';
import { idsAt, type ChainRows, type NextStatement } from '../../store/statement-chain.ts';
import type { Statement } from '../../store/statement.ts';
import { levelKey, type Level, type NextLevel } from '../ahead/level.ts';
import type { Outlook } from '../ahead/look-ahead.ts';
import { once } from '../../std/once.ts';

/** What one request reads through: every list of a level is one statement, whatever the number of parents, with the levels below it where they are foreseen. */
export interface Loaders {
  /** Runs a statement of cypher/read by name. */
  readonly read: (statement: string, parameters?: Parameters) => Promise<readonly Row[]>;
  /** The rows of a statement for one of its `ids`, by their column `id`. */
  readonly rows: (statement: string, id: string, parameters?: Parameters) => Promise<readonly Row[]>;
  /** The first such row. */
  readonly row: (statement: string, id: string, parameters?: Parameters) => Promise<Row | undefined>;
  /** Takes note of what the request will read; it is worked out when something is read. */
  readonly expect: (foresee: () => Outlook) => void;
}

export interface LoaderParts {
  readonly store: GraphStore;
  readonly statements: ReadonlyMap<string, Statement>;
}

/** New loaders, to be thrown away with their request. */
export function makeLoaders({ store, statements }: LoaderParts): Loaders {
  const batches = new Map<string, DataLoader<string, readonly Row[]>>();
  let outlook: () => Outlook = () => new Map();
  const after = (key: string): readonly NextLevel[] => outlook().get(key) ?? [];
  const statement = (name: string): Statement => theStatement(statements, name);

  const batchOf = (level: Level): DataLoader<string, readonly Row[]> => {
    const key = levelKey(level);
    const known = batches.get(key);
    if (known !== undefined) return known;
    const batch = new DataLoader<string, readonly Row[]>(async (ids) => {
      const rows = await readLevel(
        { ...level, parameters: { ids: [...ids], ...level.parameters } },
        after(key),
      );
      const byId = grouped(rows, ids);
      return ids.map((id) => byId.get(id) ?? []);
    });
    batches.set(key, batch);
    return batch;
  };
  const readLevel = async (level: Level, next: readonly NextLevel[]): Promise<readonly Row[]> => {
    const first = { statement: statement(level.statement), parameters: level.parameters };
    if (next.length === 0) return store.read(first.statement, first.parameters);
    const read = await store.readChain({ ...first, next: next.map((each) => chainOf(each, statement)) });
    keep(read, next);
    return read.rows;
  };
  /** What was read ahead is there when it is asked for. */
  const keep = ({ rows, next }: ChainRows, levels: readonly NextLevel[]): void => {
    for (const [i, level] of levels.entries()) {
      const read = next[i];
      if (read === undefined) continue;
      const ids = idsAt(rows, level.idsFrom);
      const byId = grouped(read.rows, ids);
      const batch = batchOf(level);
      for (const id of ids) batch.prime(id, byId.get(id) ?? []);
      keep(read, level.next);
    }
  };

  const rows: Loaders['rows'] = (name, id, parameters = {}) =>
    batchOf({ statement: name, parameters }).load(id);
  return {
    read: (name, parameters = {}) => readLevel({ statement: name, parameters }, after(name)),
    rows,
    row: async (name, id, parameters) => (await rows(name, id, parameters))[0],
    expect: (foresee) => void (outlook = once(foresee)),
  };
}

function chainOf(level: NextLevel, statement: (name: string) => Statement): NextStatement {
  const { parameters, idsFrom, next } = level;
  return {
    statement: statement(level.statement),
    parameters,
    idsFrom,
    next: next.map((each) => chainOf(each, statement)),
  };
}

function grouped(rows: readonly Row[], ids: readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const byId = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    if (typeof row['id'] === 'string') byId.get(row['id'])?.push(row);
  }
  return byId;
}

function theStatement(statements: ReadonlyMap<string, Statement>, name: string): Statement {
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`There is no statement ${name} in cypher/read.`);
  return statement;
}
