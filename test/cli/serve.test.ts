import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { runInnograph } from './run-innograph.ts';
import { serveInnograph } from './serve-innograph.ts';
import { writeSmallExport } from './write-small-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'innograph-serve-'));
const dataOf = (name: string) => ({ DATA_DIR: join(folder, name), PORT: '0' });

afterAll(() => rmSync(folder, { recursive: true }));

test('a first start builds the graph and serves it; a second does not build again; both stop when told', async () => {
  const first = await serve(dataOf('seeds'));
  expect(first.err()).toMatch(
    /^The store holds no graph yet: building it from seeds\/\.\nThe graph graph-\S+ is in the embedded store\.\n/,
  );
  const answer = await first.ask('{ entity(name: "清远市科技局") { name } }');
  expect(answer).toEqual({ data: { entity: { name: '清远市科技局' } } });
  expect(await first.stop('SIGTERM')).toBe(0);
  const second = await serve(dataOf('seeds'));
  expect(second.err()).toBe('');
  expect((await fetch(`${second.url}/health/ready`)).status).toBe(200);
  expect(await second.stop('SIGINT')).toBe(0);
  expect(second.err()).toBe('Stopping.\n');
});

test('a graph of the seeds as they were is built again', async () => {
  const build = await runInnograph(['build'], dataOf('older'));
  expect(build.exitCode).toBe(0);
  await stampOtherwise(dataOf('older').DATA_DIR, 'seeds:as they were');
  const server = await serve(dataOf('older'));
  expect(server.err()).toMatch(
    /^Seeds or extractor have changed since the graph was built: building it again\.\nReplacing the graph /,
  );
});

test('a graph of one’s own stays', async () => {
  writeSmallExport(join(folder, 'small'));
  await runInnograph(['import', join(folder, 'small')], dataOf('own'));
  const server = await serve(dataOf('own'));
  expect(server.err()).toBe('');
  expect(await server.ask('{ documents { nodes { id } } }')).toEqual({
    data: { documents: { nodes: [{ id: '000_plan' }, { id: '001_draft' }] } },
  });
});

test('a port in use and a port that is none are told, exit code 2', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  const inUse = await runInnograph(['serve'], { ...dataOf('own'), PORT: port });
  other.close();
  expect([inUse.exitCode, inUse.out, inUse.err]).toEqual([
    2,
    '',
    expect.stringContaining(`Port ${port} on 127.0.0.1 is in use.`),
  ]);
  const none = await runInnograph(['serve'], { ...dataOf('own'), PORT: 'http' });
  expect([none.exitCode, none.err]).toEqual([
    2,
    'innograph: PORT is "http": write a number from 0 to 65535.\n',
  ]);
});

test('a second process on the embedded folder is told, exit code 3', async () => {
  await serve(dataOf('own'));
  const { exitCode, out, err } = await runInnograph(['report', 'run', 'units-by-load'], dataOf('own'));
  expect([exitCode, out, err]).toEqual([
    3,
    '',
    expect.stringContaining('another process has the store there open'),
  ]);
});

/** A server that ends with the test. */
async function serve(settings: Readonly<Record<string, string>>) {
  const server = await serveInnograph(settings);
  onTestFinished(async () => void (await server.stop('SIGKILL')));
  return server;
}

/** As an older innograph would have left the store. */
async function stampOtherwise(folderOfStore: string, inputs: string): Promise<void> {
  const { openStore } = await import('../../src/store/open-store.ts');
  const { readGraph } = await import('../../src/store/read-graph.ts');
  const store = await openStore({ backend: 'embedded', folder: folderOfStore, readTimeoutMs: 10_000 });
  await store.load(await readGraph(store), inputs);
  await store.close();
}
