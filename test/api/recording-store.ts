import { composeChain } from '../../src/store/compose-chain.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

/** The store, and the statements that were sent to it: each name with its parameters, in the order they were sent. */
export function recordingStore(store: GraphStore): { readonly store: GraphStore; readonly sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    store: {
      ...store,
      read: (statement, parameters = {}, signal) => {
        sent.push(`// ${JSON.stringify(parameters)}\n${statement.text.trim()}`);
        return store.read(statement, parameters, signal);
      },
      readChain: (chain, signal) => {
        const { text, parameters } = composeChain(chain);
        sent.push(`// ${JSON.stringify(parameters)}\n${text}`);
        return store.readChain(chain, signal);
      },
    },
  };
}
