import { Router } from 'express';
import type { GraphStore } from '../../store/graph-store.ts';

/** `/live` while the process runs; `/ready` once the store answers and a complete graph is in it, else 503 with the reason. */
export function health(store: GraphStore): Router {
  const router = Router();
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    const reason = await whyNotReady(store);
    response.setHeader('cache-control', 'no-store');
    if (reason === undefined) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'not ready', reason });
  });
  return router;
}

async function whyNotReady(store: GraphStore): Promise<string | undefined> {
  try {
    const build = await store.build();
    if (build === undefined) return 'No graph is in the store.';
    return build.state === 'complete' ? undefined : 'The graph is being loaded.';
  } catch {
    return 'The store does not answer.';
  }
}
