import type { GraphStore } from './graph-store.ts';
import { StoreError } from './store-error.ts';

/** A store that others hold already while it is still being opened and filled. */
export interface StoreToCome {
  readonly store: GraphStore;
  /** It answers which graph is in it from now on. */
  readonly opened: (store: GraphStore) => void;
  /** It answers everything from now on. */
  readonly filled: () => void;
}

/** A store that is STORE_UNAVAILABLE until it is there: so a server can say that it lives, and why it is not ready. */
export function storeToCome(backend: GraphStore['backend']): StoreToCome {
  let there: GraphStore | undefined;
  let isFilled = false;
  const opened = (): GraphStore => {
    if (there === undefined) throw new StoreError('STORE_UNAVAILABLE', 'The store is not open yet.');
    return there;
  };
  const filled = (): GraphStore => {
    if (!isFilled) throw new StoreError('STORE_UNAVAILABLE', 'The graph is not complete yet.');
    return opened();
  };
  return {
    opened: (store) => void (there = store),
    filled: () => void (isFilled = true),
    store: {
      backend,
      read: async (statement, parameters, signal) => filled().read(statement, parameters, signal),
      readChain: async (chain, signal) => filled().readChain(chain, signal),
      load: async (graph, inputs, onProgress) => opened().load(graph, inputs, onProgress),
      build: async () => opened().build(),
      close: async () => there?.close(),
    },
  };
}
