import DataLoader from 'dataloader';
import { once } from '../../std/once.ts';
import { whenThere, type Soon } from '../../std/when-there.ts';
import type { GraphStore, Parameters, Row } from '../../store/graph-store.ts';
import type { Statement } from '../../store/statement.ts';
import type { Outlook } from '../ahead/look-ahead.ts';
import { levelReader } from './level-reader.ts';

/** What one request reads through: every list of a level is one statement, whatever the number of parents, with the levels below it where they are foreseen. */
export interface Loaders {
  /** Runs a statement of cypher/read by name. */
  readonly read: (statement: string, parameters?: Parameters) => Promise<readonly Row[]>;
  /** Runs a statement without parameters, in one go with others that are asked for at the same moment. */
  readonly readBeside: (statement: string) => Promise<readonly Row[]>;
  /** The rows of a statement for one of its `ids`, by their column `id`. */
  readonly rows: (statement: string, id: string, parameters?: Parameters) => Soon<readonly Row[]>;
  /** The first such row. */
  readonly row: (statement: string, id: string, parameters?: Parameters) => Soon<Row | undefined>;
  /** Takes note of what the request will read; it is worked out when something is read. */
  readonly expect: (foresee: () => Outlook) => void;
}

export interface LoaderParts {
  readonly store: GraphStore;
  readonly statements: ReadonlyMap<string, Statement>;
}

/** New loaders, to be thrown away with their request. */
export function makeLoaders({ store, statements }: LoaderParts): Loaders {
  let outlook: () => Outlook = () => new Map();
  const statementOf = (name: string): Statement => theStatement(statements, name);
  const levels = levelReader({ store, statementOf, after: (key) => outlook().get(key) ?? [] });
  const beside = new DataLoader<string, readonly Row[]>((names) =>
    readTogether(store, names.map(statementOf)),
  );
  return {
    read: (statement, parameters = {}) => levels.list({ statement, parameters }),
    readBeside: (statement) => beside.load(statement),
    rows: (statement, id, parameters = {}) => levels.ofEach({ statement, parameters }, id),
    row: (statement, id, parameters = {}) =>
      whenThere(levels.ofEach({ statement, parameters }, id), ([first]) => first),
    expect: (foresee) => void (outlook = once(foresee)),
  };
}

async function readTogether(
  store: GraphStore,
  statements: readonly Statement[],
): Promise<(readonly Row[])[]> {
  const [first, ...others] = statements.map((statement) => ({ statement, parameters: {}, next: [] }));
  if (first === undefined) return [];
  const next = others.map((other) => ({ ...other, idsFrom: undefined }));
  const read = await store.readChain({ ...first, next });
  return [read.rows, ...read.next.map(({ rows }) => rows)];
}

function theStatement(statements: ReadonlyMap<string, Statement>, name: string): Statement {
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`There is no statement ${name} in cypher/read.`);
  return statement;
}
