import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { startGenerated } from '../generated-neo4j.ts';
import type { Measurement } from '../measurement.ts';
import { memoryOf } from '../memory-of.ts';
import { realGraph } from '../real-graph.ts';
import { slopeOf } from '../slope-of.ts';
import { firstThings } from './first-things.ts';
import { installPeers } from './install-peers.ts';
import { loadDriver } from './load-driver.ts';
import { operations, type Operation } from './operations.ts';
import { ownServer, wholeBody, type Server } from './servers.ts';
import { untilAnswered } from './until-answered.ts';

/** How much is measured. */
export interface MemoryBench {
  readonly entities: number;
  readonly clients: number;
  readonly minutes: number;
  /** Names of operations; all twelve when undefined. */
  readonly only: readonly string[] | undefined;
  /** Whether answers are kept in memory too, as they are unless a setting forbids it. */
  readonly cache: 'on' | 'off';
  /** An export to multiply; that of the project's own documents when undefined. */
  readonly from: string | undefined;
}

/** How much memory the API's process takes on a generated graph in Neo4j while many clients ask all operations, mixed. */
export async function benchMemory(bench: MemoryBench): Promise<readonly Measurement[]> {
  const say = (message: string): void => console.error(message);
  installPeers(say);
  const real = realGraph(bench.from);
  const generated = await startGenerated(real, { entities: bench.entities, seed: 1 }, say);
  const connection = await openNeo4j(generated.settings);
  const first = await firstThings(connection);
  await connection.close();
  const all = operations({ real, copies: generated.copies, first }).filter(
    ({ name }) => bench.only?.includes(name) ?? true,
  );
  const server = await ownServer(generated, bench.cache);
  try {
    return await measure(server, { ...bench, operations: all, say });
  } finally {
    await server.stop();
    await generated.stop();
  }
}

interface Question extends MemoryBench {
  readonly operations: readonly Operation[];
  readonly say: (message: string) => void;
}

async function measure(server: Server, question: Question): Promise<readonly Measurement[]> {
  const { operations: all, clients, minutes, say } = question;
  const pid = server.pids[0] ?? 0;
  const started = memoryOf(pid).now;
  const waited = await untilAnswered(server, all);
  const loaded = memoryOf(pid);
  say(`Graph and names were there after ${waited.toFixed(0)} s, RSS ${loaded.now.toFixed(0)} MiB.`);
  const samples: { readonly minute: number; readonly value: number }[] = [];
  const begun = performance.now();
  const sampling = setInterval(() => {
    const sample = { minute: (performance.now() - begun) / 60_000, value: memoryOf(pid).now };
    samples.push(sample);
    if (samples.length % 12 === 0) say(`${sample.minute.toFixed(0)} min: ${sample.value.toFixed(0)} MiB`);
  }, everyMilliseconds);
  const driver = loadDriver();
  const bodies = Array.from({ length: mostAsked }, (_, i) => bodyOf(all, i));
  const { requests } = await driver.driveBodies({ server, bodies, clients, seconds: minutes * 60 });
  clearInterval(sampling);
  await driver.stop();
  const values = samples.map(({ value }) => value);
  const slope = slopeOf(samples.slice(samples.length >> 1).map(({ minute, value }) => [minute, value]));
  const inMiB = { unit: 'MiB', bound: 'at most' } as const;
  const last = values.at(-1) ?? Number.NaN;
  const served = `${requests} requests`;
  const untilThere = `after ${waited.toFixed(0)} s`;
  const most = loaded.highest;
  return [
    { ...inMiB, name: 'RSS after the start', value: started, limit: undefined },
    {
      ...inMiB,
      name: 'RSS with graph and names read',
      value: loaded.now,
      limit: undefined,
      detail: untilThere,
    },
    { ...inMiB, name: 'RSS, highest till then', value: most, limit: undefined },
    { ...inMiB, name: `RSS after ${minutes} min, ${clients} clients`, value: last, limit, detail: served },
    { ...inMiB, name: 'RSS, highest in these', value: Math.max(...values), limit },
    { name: 'RSS, growth in their second half', value: slope, unit: 'MiB/min', limit: 1, bound: 'at most' },
  ];
}

const limit = 512;
const everyMilliseconds = 5000;
/** Different requests; after the last the first comes again. */
const mostAsked = 20_000;

function bodyOf(all: readonly Operation[], i: number): string {
  const operation = all[i % all.length];
  return operation === undefined ? '' : wholeBody(operation, Math.floor(i / all.length));
}
