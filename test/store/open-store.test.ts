import { writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { parseStatement } from '../../src/store/parse-statement.ts';
import type { Neo4jSettings, StoreSettings } from '../../src/store/store-settings.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { backends, emptySettings, emptyStore, inNeo4j } from './empty-store.ts';

const one = statement('RETURN 1 AS one');
const long = statement('UNWIND range(1, 60000) AS a UNWIND range(1, 1500) AS b RETURN sum(a * b % 7) AS sum');

describe.each(backends)('the %s store', (backend) => {
  test('keeps the graph while it is closed', async () => {
    const settings = await emptySettings(backend);
    const first = await openStore(settings);
    await first.load(smallGraph(), 'inputs');
    await first.close();
    const second = await openStore(settings);
    expect(await second.build()).toEqual({ id: smallGraph().id, inputs: 'inputs', state: 'complete' });
    await second.close();
    settings.remove();
  });

  test('answers nothing once it is closed, and may be closed twice', async () => {
    const settings = await emptySettings(backend);
    const store = await openStore(settings);
    await store.close();
    await store.close();
    await expect(store.read(one)).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_UNAVAILABLE' });
    settings.remove();
  });

  test('gives up a read that takes too long, and answers the next', async () => {
    const settings = await emptySettings(backend);
    const store = await openStore({ ...settings, readTimeoutMs: 1000 });
    await expect(store.read(long)).rejects.toMatchObject({ name: 'StoreError', code: 'TIMEOUT' });
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await store.close();
    settings.remove();
  });

  test('gives up a read when it is told to, with the reason it was told, and answers the next', async () => {
    const settings = await emptySettings(backend);
    const store = await openStore(settings);
    const giveUp = new AbortController();
    const before = performance.now();
    const read = store.read(long, {}, giveUp.signal);
    setTimeout(() => giveUp.abort(new Error('Nobody waits for it.')), 200);
    await expect(read).rejects.toThrow('Nobody waits for it.');
    expect(performance.now() - before).toBeLessThan(2000);
    await expect(store.read(one, {}, giveUp.signal)).rejects.toThrow('Nobody waits for it.');
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await store.close();
    settings.remove();
  });

  test('names the statement that is wrong', async () => {
    const store = await emptyStore(backend);
    await expect(store.read(statement('MATCH (n:Park RETURN n'))).rejects.toThrow('MATCH (n:Park RETURN n');
  });
});

describe('the embedded store', () => {
  test('says which setting names a file where a folder is wanted', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await refuses(
      { backend: 'embedded', folder: file, readTimeoutMs: 1000 },
      /^DATA_DIR is ".+file", and the store there can't be opened/,
    );
  });

  test('says so where the folder holds something else under its name', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'graph.grafeo'), 'not a graph');
    await refuses(
      { backend: 'embedded', folder, readTimeoutMs: 1000 },
      /^DATA_DIR is ".+", and the store there can't be opened/,
    );
  });
});

describe.runIf(backends.includes('neo4j'))('Neo4j', () => {
  test('that is not there is missed by its NEO4J_URI', async () => {
    await refuses(
      { ...(await neo4jSettings()), uri: 'bolt://127.0.0.1:1' },
      /^NEO4J_URI is "bolt:\/\/127\.0\.0\.1:1", and no Neo4j answers there/,
    );
    await refuses(
      { ...(await neo4jSettings()), uri: 'neo4j://127.0.0.1:1' },
      /^NEO4J_URI is "neo4j:\/\/127\.0\.0\.1:1", and no Neo4j answers there/,
    );
  });

  test('that is some other server is told from one', async () => {
    const { server, port } = await listening((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await refuses({ ...(await neo4jSettings()), uri: `bolt://127.0.0.1:${port}` }, /no Neo4j answers there/);
    server.close();
  });

  test('that refuses the password names NEO4J_PASSWORD', async () => {
    await refuses(
      { ...(await neo4jSettings()), password: 'wrong' },
      /refuses the user "neo4j" with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD/,
    );
  });

  test('without the database names NEO4J_DATABASE', async () => {
    await refuses(
      { ...(await neo4jSettings()), database: 'plans' },
      /has no database "plans"\. Set NEO4J_DATABASE/,
    );
  });

  test('answers over neo4j:// as over bolt://', async () => {
    const settings = await neo4jSettings();
    const store = await openStore({ ...settings, uri: settings.uri.replace('bolt:', 'neo4j:') });
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await store.close();
  });

  test('ends the transaction of a read that is given up', async () => {
    const store = await openStore(await neo4jSettings());
    const giveUp = new AbortController();
    const read = store.read(long, {}, giveUp.signal).catch(() => 'given up');
    await expect.poll(() => running(long.text), { timeout: 5000 }).toBe(1);
    giveUp.abort(new Error('Nobody waits for it.'));
    expect(await read).toBe('given up');
    await expect.poll(() => running(long.text), { timeout: 1000 }).toBe(0);
    await store.close();
  });

  test('that goes away while in use is STORE_UNAVAILABLE, and answers again when it is back', async () => {
    const settings = await neo4jSettings();
    const target = Number(new URL(settings.uri).port);
    const sockets = new Set<Socket>();
    const between = await listening((socket) => pipe(socket, target, sockets));
    const store = await openStore({ ...settings, uri: `bolt://127.0.0.1:${between.port}` });
    between.server.close();
    for (const socket of sockets) socket.destroy();
    await expect(store.read(one)).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_UNAVAILABLE' });
    const again = await listening((socket) => pipe(socket, target, sockets), between.port);
    expect(await store.read(one)).toEqual([{ one: 1 }]);
    await store.close();
    again.server.close();
  });
});

async function refuses(settings: StoreSettings, message: RegExp): Promise<void> {
  const expected = { name: 'UserError', exitCode: 3, message: expect.stringMatching(message) };
  await expect(openStore(settings)).rejects.toMatchObject(expected);
}

async function neo4jSettings(): Promise<Neo4jSettings> {
  const { uri = '', password = '' } = inject('neo4j') ?? {};
  return { backend: 'neo4j', uri, username: 'neo4j', password, database: 'neo4j', readTimeoutMs: 10_000 };
}

/** How many transactions run this statement. */
async function running(text: string): Promise<number> {
  const rows = await inNeo4j(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN 1 AS one',
    {
      text,
    },
  );
  return rows.length;
}

async function listening(
  answer: (socket: Socket) => void,
  wanted = 0,
): Promise<{ server: Server; port: number }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}

function pipe(socket: Socket, port: number, sockets: Set<Socket>): void {
  const onward = connect(port, '127.0.0.1');
  for (const each of [socket, onward]) sockets.add(each.on('error', () => {}));
  socket.pipe(onward).pipe(socket);
}

function statement(text: string) {
  return parseStatement('test.cypher', `// title: A test\n// columns: any\n${text}`);
}
