import { bindParameters } from './bind-parameters.ts';
import type { CypherConnection } from './cypher-connection.ts';
import type { GraphStore } from './graph-store.ts';
import { loadGraph } from './load-graph.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readBuildStamp } from './read-build-stamp.ts';

/** The store over a connection: everything that is the same whatever database answers. */
export function makeStore(connection: CypherConnection): GraphStore {
  const alone = oneAtATime();
  return {
    backend: connection.backend,
    read: async (statement, parameters = {}) =>
      connection.read(statement.text, bindParameters(statement, parameters)),
    load: (graph, inputs, onProgress = () => {}) =>
      alone(() => loadGraph(connection, { graph, inputs, onProgress })),
    build: () => readBuildStamp(connection),
    close: () => connection.close(),
  };
}
