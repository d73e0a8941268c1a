import type { GraphStore } from '../store/graph-store.ts';

/**
 * Which build the store holds, undefined while it holds no whole one or does not answer. The store is asked once a second
 * at most: a new build shows a second after it is complete at the latest.
 */
export function buildInUse(store: GraphStore): () => Promise<string | undefined> {
  let asked: { readonly at: number; readonly build: Promise<string | undefined> } | undefined;
  return () => {
    const now = Date.now();
    if (asked === undefined || now - asked.at > 1000) asked = { at: now, build: completeBuild(store) };
    return asked.build;
  };
}

async function completeBuild(store: GraphStore): Promise<string | undefined> {
  try {
    const stamp = await store.build();
    return stamp?.state === 'complete' ? `${stamp.id} ${stamp.inputs}` : undefined;
  } catch {
    return undefined;
  }
}
