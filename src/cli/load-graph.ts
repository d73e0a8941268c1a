import type { Graph } from '../graph/graph.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { makeProgress } from './make-progress.ts';
import { say } from './say.ts';

/** Puts a graph into the store, saying which one it replaces and how far it is. */
export async function loadGraph(store: GraphStore, graph: Graph, inputs: string): Promise<void> {
  const before = await store.build();
  if (before)
    say(
      `Replacing ${before.state === 'complete' ? 'the graph' : 'the half-loaded graph'} ${before.id} in the ${store.backend} store.`,
    );
  const progress = makeProgress();
  try {
    await store.load(graph, inputs, ({ phase, done, total }) => progress.show(works[phase], done, total));
  } finally {
    progress.clear();
  }
  say(`The graph ${graph.id} is in the ${store.backend} store.`);
}

const works = {
  nodes: 'loading nodes',
  evidence: 'loading evidence',
  relationships: 'loading relationships',
  stale: 'removing what is no longer there',
} as const;
