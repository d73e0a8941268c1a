import { openStore } from '../store/open-store.ts';
import { readStoreSettings } from '../store/store-settings.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** Opens the store that the environment names, and closes it when the work is done or has failed. */
export async function withStore<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openStore(readStoreSettings(process.env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
