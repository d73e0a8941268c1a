import type { BuildStamp, GraphStore } from '../store/graph-store.ts';
import { UserError } from '../std/user-error.ts';

/** The stamp of the graph in the store; a UserError where there is none, or one whose load was broken off. */
export async function requireGraph(store: GraphStore): Promise<BuildStamp> {
  const stamp = await store.build();
  if (stamp?.state === 'complete') return stamp;
  const what = stamp ? 'holds a graph whose load was broken off' : 'holds no graph';
  throw new UserError(`The ${store.backend} store ${what}. Run \`innograph build\`.`, { exitCode: 3 });
}
