import { get } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { readApiSettings } from '../../src/api/api-settings.ts';
import { startServer } from '../../src/api/start-server.ts';
import { readStatements } from '../../src/store/read-statements.ts';
import { emptyStore } from '../store/empty-store.ts';
import { loadedStore, post, serve } from './serve.ts';

const statistics = { query: '{ statistics { documents } }' };

test('it is ready once a complete graph is in the store', async () => {
  const empty = await serve(await emptyStore('embedded'));
  expect((await fetch(`${empty.url}/health/live`)).status).toBe(200);
  const notReady = await fetch(`${empty.url}/health/ready`);
  expect([notReady.status, await notReady.json()]).toEqual([
    503,
    { status: 'not ready', reason: 'No graph is in the store.' },
  ]);
  expect(
    (await empty.ask('{ search(text: "清远") { totalCount } statistics { build entities } }')).data,
  ).toEqual({
    search: { totalCount: 0 },
    statistics: { build: '', entities: 0 },
  });
  const full = await serve(await loadedStore('embedded'));
  expect((await fetch(`${full.url}/health/ready`)).status).toBe(200);
});

test('a new graph is answered from as soon as it is loaded', async () => {
  const store = await emptyStore('embedded');
  const { ask } = await serve(store);
  expect((await ask('{ search(text: "清远市") { totalCount } }')).data).toEqual({
    search: { totalCount: 0 },
  });
  const { apiGraph } = await import('./api-graph.ts');
  await store.load(apiGraph(), 'inputs');
  expect((await ask('{ search(text: "清远市", first: 1) { nodes { matched } } }')).data).toEqual({
    search: { nodes: [{ matched: '清远市' }] },
  });
});

test('what was asked with GET is not sent again while it is the same', async () => {
  const { url } = await serve(await loadedStore('embedded'));
  const address = `${url}/graphql?query=${encodeURIComponent('{ documents { nodes { title } } }')}`;
  const headers = { 'apollo-require-preflight': 'true' };
  const first = await fetch(address, { headers });
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"/);
  // fetch would add cache-control: no-cache, which asks for the whole answer.
  const again = get(address, { headers: { ...headers, 'if-none-match': etag } });
  const [response] = await once(again, 'response');
  response.resume();
  expect(response.statusCode).toBe(304);
});

test('pages and GraphiQL are its own files; nothing is loaded from elsewhere', async () => {
  const { url } = await serve(await loadedStore('embedded'));
  for (const path of ['/', '/graphiql']) {
    const page = await fetch(url + path);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const sources = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, source]) => source ?? '',
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources.filter((each) => each.includes('.'))) {
      expect(source).toMatch(/^\//);
      const file = await fetch(url + source);
      expect(file.status, source).toBe(200);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
  }
});

test.each(['production', 'development'])(
  'introspection is on unless a setting turns it off, under NODE_ENV=%s',
  async (mode) => {
    const before = process.env['NODE_ENV'];
    onTestFinished(() => void (process.env['NODE_ENV'] = before));
    process.env['NODE_ENV'] = mode;
    const store = await loadedStore('embedded');
    const open = await serve(store, readApiSettings({ LOG_LEVEL: 'error' }));
    expect((await open.ask('{ __schema { queryType { name } } }')).errors).toBeUndefined();
    const closed = await serve(store, readApiSettings({ INTROSPECTION: 'off', LOG_LEVEL: 'error' }));
    expect((await closed.ask('{ __schema { queryType { name } } }')).errors).toHaveLength(1);
    expect((await fetch(`${closed.url}/graphiql`)).status).toBe(404);
    expect((await post(closed.url, statistics)).status).toBe(200);
  },
);

test('pages elsewhere may ask only where their origin is allowed', async () => {
  const store = await loadedStore('embedded');
  const origin = 'https://plans.example.org';
  const closed = await serve(store);
  expect(
    (await post(closed.url, statistics, { origin })).headers.get('access-control-allow-origin'),
  ).toBeNull();
  const open = await serve(
    store,
    readApiSettings({ CORS_ORIGINS: `${origin},https://other.example.org`, LOG_LEVEL: 'error' }),
  );
  expect((await post(open.url, statistics, { origin })).headers.get('access-control-allow-origin')).toBe(
    origin,
  );
  expect(
    (await post(open.url, statistics, { origin: 'https://evil.example' })).headers.get(
      'access-control-allow-origin',
    ),
  ).toBeNull();
  const preflight = await fetch(`${open.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
    204,
    expect.stringContaining('content-type'),
  ]);
});

test('a port in use is told by the setting to change', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const statements = { read: readStatements('read'), reports: readStatements('reports') };
  const store = await emptyStore('embedded');
  const start = startServer({
    store,
    statements,
    host: '127.0.0.1',
    port,
    settings: readApiSettings({ LOG_LEVEL: 'silent' }),
  });
  await expect(start).rejects.toMatchObject({
    name: 'UserError',
    exitCode: 2,
    message: `Port ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT to another.`,
  });
});

test.each([
  [{ INTROSPECTION: 'maybe' }, 'INTROSPECTION is "maybe": write on or off.'],
  [{ CORS_ORIGINS: 'example.org' }, 'CORS_ORIGINS must be origins like https://plans.example.org'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"'],
  [{ MAX_COST: 'much' }, 'MAX_COST is "much": write a number above 0.'],
])('%o is refused', (env, message) => {
  expect(() => readApiSettings(env)).toThrow(message);
});
