import { bindParameters } from './bind-parameters.ts';
import { composeChain } from './compose-chain.ts';
import type { CypherConnection } from './cypher-connection.ts';
import type { GraphStore } from './graph-store.ts';
import { loadGraph } from './load-graph.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readBuildStamp } from './read-build-stamp.ts';
import { readChain } from './read-chain.ts';
import { StoreError } from './store-error.ts';
import { statementVariant } from './statement-variant.ts';

/** The store over a connection: everything that is the same whatever database answers. */
export function makeStore(connection: CypherConnection): GraphStore {
  const alone = oneAtATime();
  let isClosed = false;
  const open = () => {
    if (isClosed) throw new StoreError('STORE_UNAVAILABLE', 'The store is closed.');
    return connection;
  };
  const read: GraphStore['read'] = async (statement, parameters = {}, signal) => {
    const bound = bindParameters(statement, parameters);
    const { text, names } = statementVariant(statement, bound);
    const sent = Object.fromEntries(names.map((name) => [name, bound[name] ?? null]));
    return open().read(text, sent, signal);
  };
  return {
    backend: connection.backend,
    read,
    readChain: async (chain, signal) => {
      if (!open().isRemote)
        return readChain(chain, (statement, parameters) => read(statement, parameters, signal));
      const { text, parameters, rowsIn } = composeChain(chain);
      const [row] = await open().read(text, parameters, signal);
      return rowsIn(row);
    },
    load: (graph, inputs, onProgress = () => {}) =>
      alone(() => loadGraph(open(), { graph, inputs, onProgress })),
    build: async () => readBuildStamp(open()),
    // What is being loaded is loaded to its end.
    close: () =>
      alone(async () => {
        if (isClosed) return;
        isClosed = true;
        await connection.close();
      }),
  };
}
