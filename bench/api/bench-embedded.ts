import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Graph } from '../../src/graph/graph.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { StoreSettings } from '../../src/store/store-settings.ts';
import { startGenerated } from '../generated-neo4j.ts';
import { generateGraph } from '../generate-graph.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';
import type { Measurement } from '../measurement.ts';
import { realGraph } from '../real-graph.ts';
import type { ApiBench } from './bench-api.ts';
import { compareServers } from './compare-servers.ts';
import { installPeers } from './install-peers.ts';
import { operations } from './operations.ts';
import { ownServer, type Server } from './servers.ts';

/** The API over the embedded store beside the same over Neo4j, both with one copy of the five documents' graph. */
export async function benchEmbedded(bench: Omit<ApiBench, 'entities'>): Promise<readonly Measurement[]> {
  const say = (message: string): void => console.error(message);
  installPeers(say);
  const real = realGraph(bench.from);
  const size = { entities: 1, seed: 1 };
  const neo4j = await startGenerated(real, size, say);
  const folder = mkdtempSync(path.join(tmpdir(), 'innograph-bench-'));
  const servers: Server[] = [];
  try {
    const one = makeGraph([...generateGraph(real, size)]);
    servers.push(
      await ownServer({ settings: await loaded(folder, one), databases: [] }, 'off'),
      await ownServer(neo4j, 'off'),
    );
    const things = one.nodes.filter(({ labels }) => labels[0] === 'Entity');
    const first = things.map(({ id, properties }) => ({ id, name: String(properties['name']) }));
    const asked = { real, copies: neo4j.copies, first: first.sort(byName) };
    const all = operations(asked).filter(({ name }) => bench.only?.includes(name) ?? true);
    const compared = await compareServers({ ...bench, operations: all, servers, order: (n) => n, say });
    return compared.map(({ operation, clients, throughput, detail }) => ({
      name: `${operation}, ${clients} clients: embedded / Neo4j`,
      value: throughput,
      unit: 'x',
      limit: operation === 'paths' || operation === 'connectors' ? 0.2 : 1,
      bound: 'at least',
      detail,
    }));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await neo4j.stop();
    rmSync(folder, { recursive: true });
  }
}

async function loaded(folder: string, graph: Graph): Promise<StoreSettings> {
  const settings = { backend: 'embedded', folder, readTimeoutMs: 10_000 } as const;
  const store = await openStore(settings);
  await store.load(graph, 'own:generated');
  await store.close();
  return settings;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
