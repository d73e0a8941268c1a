import { createServer, request as httpRequest } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, onTestFinished, test } from 'vitest';
import { emptySettings } from '../store/empty-store.ts';
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

test('told to stop, it takes no more but lets a running request end', async () => {
  const server = await serve(dataOf('own'));
  const { request, answer } = slowRequest(server.url);
  await expect.poll(() => request.socket?.connecting).toBe(false);
  await (await fetch(`${server.url}/health/live`)).text();
  const stopped = server.stop('SIGTERM');
  await expect.poll(() => fetch(`${server.url}/health/live`).catch(() => 'refused')).toBe('refused');
  request.end('"{ documents { nodes { id } } }"}');
  expect(JSON.parse(await answer)).toMatchObject({
    data: { documents: { nodes: [{ id: '000_plan' }, {}] } },
  });
  expect(await stopped).toBe(0);
});

test('a request that does not end is waited for as long as STOP_TIMEOUT_SECONDS says', async () => {
  const server = await serve({ ...dataOf('own'), STOP_TIMEOUT_SECONDS: '0.5' });
  const { request, answer } = slowRequest(server.url);
  await expect.poll(() => request.socket?.connecting).toBe(false);
  await (await fetch(`${server.url}/health/live`)).text();
  const before = performance.now();
  expect(await server.stop('SIGTERM')).toBe(0);
  expect(performance.now() - before).toBeGreaterThan(400);
  await expect(answer).rejects.toThrow('socket hang up');
});

test('a Neo4j that does not answer is waited for as long as STORE_WAIT_SECONDS says, exit code 3', async () => {
  const settings = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'any', PORT: '0' };
  const { exitCode, out, err } = await runInnograph(['serve'], { ...settings, STORE_WAIT_SECONDS: '1' });
  expect([exitCode, out]).toEqual([3, '']);
  const reason = 'NEO4J_URI is "bolt://127.0.0.1:1", and no Neo4j answers there: .*';
  expect(err).toMatch(new RegExp(`^${reason}Waiting up to 1 s for it\\.\ninnograph: ${reason}\n$`));
  const wrong = await runInnograph(['serve'], { ...settings, STORE_WAIT_SECONDS: 'long' });
  expect([wrong.exitCode, wrong.err]).toEqual([
    2,
    'innograph: STORE_WAIT_SECONDS is "long": write a number of seconds, 0 for none.\n',
  ]);
});

test.runIf(inject('neo4j'))(
  'while Neo4j is starting it lives and says why it is not ready; once Neo4j answers, it is',
  async () => {
    await emptySettings('neo4j');
    const { uri = '', password = '' } = inject('neo4j') ?? {};
    writeSmallExport(join(folder, 'small'));
    const imported = await runInnograph(['import', join(folder, 'small')], {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: password,
    });
    expect(imported.exitCode).toBe(0);
    const [boltPort, port] = [await freePort(), await freePort()];
    const starting = serveInnograph({
      NEO4J_URI: `bolt://127.0.0.1:${boltPort}`,
      NEO4J_PASSWORD: password,
      PORT: String(port),
      STORE_WAIT_SECONDS: '30',
    });
    const url = `http://127.0.0.1:${port}`;
    const ready = () =>
      fetch(`${url}/health/ready`).then(
        async (response) => [response.status, await response.json()],
        () => undefined,
      );
    await expect
      .poll(ready, { timeout: 10_000 })
      .toEqual([503, { status: 'not ready', reason: 'The store does not answer.' }]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": "{ documents { nodes { id } } }"}',
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    const neo4j = createTcpServer((socket) => {
      const onward = connect(Number(new URL(uri).port), '127.0.0.1').on('error', () => {});
      socket
        .on('error', () => {})
        .pipe(onward)
        .pipe(socket);
    }).listen(boltPort, '127.0.0.1');
    const server = await starting;
    onTestFinished(async () => {
      await server.stop('SIGKILL');
      neo4j.close();
    });
    expect(await ready()).toEqual([200, { status: 'ready' }]);
  },
);

test('a second process on the embedded folder is told, exit code 3', async () => {
  await serve(dataOf('own'));
  const { exitCode, out, err } = await runInnograph(['report', 'run', 'units-by-load'], dataOf('own'));
  expect([exitCode, out, err]).toEqual([
    3,
    '',
    expect.stringContaining('another process has the store there open'),
  ]);
});

/** A request whose body is not all sent yet. */
function slowRequest(url: string) {
  const headers = { 'content-type': 'application/json' };
  const request = httpRequest(`${url}/graphql`, { method: 'POST', headers });
  request.write('{"query": ');
  const answer = new Promise<string>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve(text));
    });
  });
  // Whoever does not look at it does not mind how it ended.
  answer.catch(() => {});
  return { request, answer };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

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
