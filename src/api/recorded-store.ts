import type { GraphStore } from '../store/graph-store.ts';
import type { ChainRows, StatementChain } from '../store/statement-chain.ts';
import type { RequestRecord } from './request-record.ts';

/** The store as one request reads it: what is read is counted in its record and, where a signal is given, given up with it. */
export function recordedStore(store: GraphStore, record: RequestRecord, signal?: AbortSignal): GraphStore {
  const timed = stopwatch(record);
  const traced = <Result>(
    statement: () => string,
    ask: () => Promise<Result>,
    rowsIn?: (answer: Result) => number,
  ) => (record.trace === undefined ? ask() : record.trace.read(statement(), ask, rowsIn));
  return {
    ...store,
    read: async (statement, parameters = {}) => {
      signal?.throwIfAborted();
      const ask = () => timed(() => store.read(statement, parameters, signal));
      const rows = await traced(
        () => statement.name,
        ask,
        ({ length }) => length,
      );
      record.rows += rows.length;
      return rows;
    },
    readChain: async (chain) => {
      signal?.throwIfAborted();
      const ask = () => timed(() => store.readChain(chain, signal));
      const rows = await traced(() => namesIn(chain).join('+'), ask, countRows);
      record.rows += countRows(rows);
      return rows;
    },
    build: () =>
      traced(
        () => 'build-stamp',
        () => timed(() => store.build()),
      ),
  };
}

function namesIn({ statement, next }: StatementChain): readonly string[] {
  return [statement.name, ...next.flatMap(namesIn)];
}

function countRows({ rows, next }: ChainRows): number {
  return next.reduce((sum, each) => sum + countRows(each), rows.length);
}

/** Counts statements, and the time in which at least one is under way: those side by side count once. */
function stopwatch(record: RequestRecord) {
  let underWay = 0;
  let since = 0;
  return async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    record.statements++;
    if (underWay++ === 0) since = performance.now();
    try {
      return await ask();
    } finally {
      if (--underWay === 0) record.storeMs += performance.now() - since;
    }
  };
}
