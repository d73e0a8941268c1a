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
  if (store.backend === 'embedded' && countEntities(graph) > mostEmbedded)
    say(
      `It has more than ${mostEmbedded} entities, which the embedded store answers slowly. Use Neo4j: set NEO4J_URI.`,
    );
}

function countEntities(graph: Graph): number {
  return graph.nodes.filter(({ labels }) => labels.includes('Entity')).length;
}

/** Measured at a million entities: a page in the order of names takes the embedded store 97 ms, Neo4j 0.2 ms. */
const mostEmbedded = 100_000;

const works = {
  nodes: 'loading nodes',
  evidence: 'loading evidence',
  relationships: 'loading relationships',
  stale: 'removing what is no longer there',
} as const;
