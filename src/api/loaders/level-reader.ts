import DataLoader from 'dataloader';
import type { Soon } from '../../std/when-there.ts';
import type { GraphStore, Row } from '../../store/graph-store.ts';
import { idsAt, type ChainRows, type NextStatement } from '../../store/statement-chain.ts';
import type { Statement } from '../../store/statement.ts';
import { levelKey, type Level, type NextLevel } from '../ahead/level.ts';

export interface LevelParts {
  readonly store: GraphStore;
  readonly statementOf: (name: string) => Statement;
  /** What is foreseen to be read on from a level, by its key, or from a list, by its statement's name. */
  readonly after: (key: string) => readonly NextLevel[];
}

export interface LevelReader {
  /** The rows of a list. */
  readonly list: (level: Level) => Promise<readonly Row[]>;
  /** The rows of a level for one of its ids: at once where they were foreseen; the others asked for at the same moment are read together. */
  readonly ofEach: (level: Level, id: string) => Soon<readonly Row[]>;
}

/** Reads each level once, and with it what is foreseen of those below, which is there when it is asked for. */
export function levelReader(parts: LevelParts): LevelReader {
  const batches = new Map<string, DataLoader<string, readonly Row[]>>();
  const foreseen = new Map<string, Map<string, readonly Row[]>>();
  const batchOf = (level: Level, key: string): DataLoader<string, readonly Row[]> => {
    const known = batches.get(key);
    if (known !== undefined) return known;
    const batch = new DataLoader<string, readonly Row[]>(async (ids) => {
      const parameters = { ids: [...ids], ...level.parameters };
      const byId = grouped(await readOn({ ...level, parameters }, key), ids);
      return ids.map((id) => byId.get(id) ?? []);
    });
    batches.set(key, batch);
    return batch;
  };
  const readOn = async (level: Level, key: string): Promise<readonly Row[]> => {
    const next = parts.after(key);
    const { rows, next: read } = await readChain(parts, level, next);
    keep({ rows, next: read }, next);
    return rows;
  };
  const keep = ({ rows, next }: ChainRows, levels: readonly NextLevel[]): void => {
    for (const [i, level] of levels.entries()) {
      const read = next[i];
      if (read === undefined) continue;
      const byId = grouped(read.rows, idsAt(rows, level.idsFrom));
      const key = levelKey(level);
      const known = foreseen.get(key) ?? new Map<string, readonly Row[]>();
      foreseen.set(key, known);
      for (const [id, found] of byId) known.set(id, found);
      keep(read, level.next);
    }
  };
  return {
    list: (level) => readOn(level, level.statement),
    ofEach: (level, id) => {
      const key = levelKey(level);
      return foreseen.get(key)?.get(id) ?? batchOf(level, key).load(id);
    },
  };
}

async function readChain(
  { store, statementOf }: LevelParts,
  { statement, parameters }: Level,
  next: readonly NextLevel[],
): Promise<ChainRows> {
  const first = statementOf(statement);
  if (next.length === 0) return { rows: await store.read(first, parameters), next: [] };
  return store.readChain({ statement: first, parameters, next: chainsOf(next, statementOf) });
}

/** What is foreseen for an operation comes again with it, and its chains too. */
const chains = new WeakMap<readonly NextLevel[], readonly NextStatement[]>();

function chainsOf(
  levels: readonly NextLevel[],
  statementOf: LevelParts['statementOf'],
): readonly NextStatement[] {
  const known = chains.get(levels);
  if (known !== undefined) return known;
  const made = levels.map((level) => chainOf(level, statementOf));
  chains.set(levels, made);
  return made;
}

function chainOf(level: NextLevel, statementOf: LevelParts['statementOf']): NextStatement {
  const { parameters, idsFrom, next } = level;
  return {
    statement: statementOf(level.statement),
    parameters,
    idsFrom,
    next: next.map((each) => chainOf(each, statementOf)),
  };
}

function grouped(rows: readonly Row[], ids: readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const byId = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    if (typeof row['id'] === 'string') byId.get(row['id'])?.push(row);
  }
  return byId;
}
