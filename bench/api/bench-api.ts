import type { Graph } from '../../src/graph/graph.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { startGenerated } from '../generated-neo4j.ts';
import { geometricMean } from '../geometric-mean.ts';
import type { Measurement } from '../measurement.ts';
import { realGraph } from '../real-graph.ts';
import { randomNumbers } from '../random-numbers.ts';
import { compareServers, type Comparison } from './compare-servers.ts';
import { firstThings } from './first-things.ts';
import { installPeers } from './install-peers.ts';
import { operations, type Asked, type Operation } from './operations.ts';
import { bareServer, libraryServer, ownServer, type Backend, type Server } from './servers.ts';

/** How much is measured. */
export interface ApiBench {
  readonly entities: number;
  readonly runs: number;
  readonly seconds: number;
  readonly clients: readonly number[];
  /** Names of operations; all twelve when undefined. */
  readonly only: readonly string[] | undefined;
  readonly caches: readonly ('on' | 'off')[];
  /** An export to multiply; that of the project's own documents when undefined. */
  readonly from: string | undefined;
}

/** The API on a generated graph in Neo4j beside @neo4j/graphql and the bare driver on the same. */
export async function benchApi(bench: ApiBench): Promise<readonly Measurement[]> {
  const say = (message: string): void => console.error(message);
  installPeers(say);
  const real = realGraph(bench.from);
  const generated = await startGenerated(real, { entities: bench.entities, seed: 1 }, say);
  try {
    const asked = await askedOf(real, generated);
    const all = operations(asked).filter(({ name }) => bench.only?.includes(name) ?? true);
    const measurements: Measurement[] = [];
    for (const cache of bench.caches)
      measurements.push(...(await measure(cache, { bench, all, generated, say })));
    return measurements;
  } finally {
    await generated.stop();
  }
}

interface Measured {
  readonly bench: ApiBench;
  readonly all: readonly Operation[];
  readonly generated: Backend;
  readonly say: (message: string) => void;
}

async function measure(
  cache: 'on' | 'off',
  { bench, all, generated, say }: Measured,
): Promise<readonly Measurement[]> {
  const servers: Server[] = [];
  try {
    servers.push(await ownServer(generated, cache), await libraryServer(generated));
    if (cache === 'off') servers.push(await bareServer(generated));
    const order = cache === 'on' ? zipf(bench.entities) : (n: number) => n;
    const compared = await compareServers({ ...bench, operations: all, servers, order, say });
    return cache === 'off' ? withoutCaches(compared) : withCaches(compared);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

function withoutCaches(compared: readonly Comparison[]): readonly Measurement[] {
  const library = compared.filter(({ other }) => other === '@neo4j/graphql');
  const bare = compared.filter(({ other }) => other === 'bare driver');
  const least = 'at least';
  return [
    ...library.map((each) => row(each, 0.95)),
    ...bare.map((each) => row(each, undefined)),
    {
      name: 'throughput / @neo4j/graphql, geometric mean',
      value: mean(library),
      unit: 'x',
      limit: 1.2,
      bound: least,
    },
    {
      name: 'throughput / @neo4j/graphql, worst',
      value: Math.min(...library.map(({ throughput }) => throughput)),
      unit: 'x',
      limit: 0.95,
      bound: least,
    },
    {
      name: 'p99 / @neo4j/graphql, geometric mean',
      value: geometricMean(library.map(({ p99 }) => p99)),
      unit: 'x',
      limit: 1,
      bound: 'at most',
    },
    {
      name: 'CPU a request / @neo4j/graphql, geometric mean',
      value: geometricMean(library.map(({ cpu }) => cpu)),
      unit: 'x',
      limit: undefined,
      bound: 'at most',
    },
    {
      name: 'CPU a request / bare driver, geometric mean',
      value: geometricMean(bare.map(({ cpu }) => cpu)),
      unit: 'x',
      limit: undefined,
      bound: 'at most',
    },
    {
      name: 'throughput / bare driver, geometric mean',
      value: mean(bare),
      unit: 'x',
      limit: 0.6,
      bound: least,
    },
  ];
}

function withCaches(compared: readonly Comparison[]): readonly Measurement[] {
  return [
    ...compared.map((each) => row(each, undefined)),
    {
      name: 'with caches: throughput / @neo4j/graphql, geometric mean',
      value: mean(compared),
      unit: 'x',
      limit: 4,
      bound: 'at least',
    },
  ];
}

function row(
  { operation, clients, own, other, throughput, detail }: Comparison,
  limit: number | undefined,
): Measurement {
  const name = `${operation}, ${clients} clients: ${own} / ${other}`;
  return { name, value: throughput, unit: 'x', limit, bound: 'at least', detail };
}

function mean(compared: readonly Comparison[]): number {
  return geometricMean(compared.map(({ throughput }) => throughput));
}

async function askedOf(
  real: Graph,
  { settings, copies }: Awaited<ReturnType<typeof startGenerated>>,
): Promise<Asked> {
  const connection = await openNeo4j(settings);
  const first = await firstThings(connection);
  await connection.close();
  return { real, copies, first };
}

/** The k-th most popular of so many things is asked for 1/k as often as the first. */
function zipf(count: number): (n: number) => number {
  const next = randomNumbers(7);
  return () => Math.floor(count ** next());
}
