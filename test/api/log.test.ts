import { get } from 'node:http';
import { expect, test } from 'vitest';
import { readApiSettings } from '../../src/api/api-settings.ts';
import { StoreError } from '../../src/store/store-error.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { post, serve, sharedStore } from './serve.ts';

const loaded = sharedStore('embedded');
const query = 'query Units($name: String!) { entity(name: $name) { tasks { nodes { task { title } } } } }';
const variables = { name: '清远市科学技术局' };

/** A server with these settings of the log, and the lines it has written. */
async function logged(store: GraphStore, env: Readonly<Record<string, string>> = {}) {
  const text: string[] = [];
  const lines = () => text.map((line) => Object(JSON.parse(line)));
  return { ...(await serve(store, readApiSettings(env), text)), lines };
}

test('each request is a line: what was asked, how long it took, what it cost; no variables', async () => {
  const { ask, lines } = await logged(loaded());
  const { headers } = await ask(query, variables);
  await expect.poll(lines).toHaveLength(1);
  expect(lines()[0]).toEqual({
    level: 30,
    time: expect.any(Number),
    msg: 'request',
    requestId: headers.get('x-request-id'),
    operation: 'Units',
    status: 200,
    ms: expect.any(Number),
    storeMs: expect.any(Number),
    statements: 1,
    rows: expect.any(Number),
    cost: 43,
  });
  const { ms, storeMs, rows } = lines()[0];
  expect(rows).toBeGreaterThan(0);
  expect(storeMs).toBeGreaterThan(0);
  expect(ms).toBeGreaterThan(storeMs);
});

test('variables are told where LOG_VARIABLES asks for them', async () => {
  const { ask, lines } = await logged(loaded(), { LOG_VARIABLES: '1' });
  await ask(query, variables);
  await expect.poll(lines).toEqual([expect.objectContaining({ variables })]);
});

test('LOG_LEVEL=warn leaves the lines of requests out', async () => {
  const { ask, lines } = await logged(loaded(), { LOG_LEVEL: 'warn' });
  await ask(query, variables);
  // A line is written when the answer is, so one of the first request would be there by now.
  await ask(query, variables);
  expect(lines()).toEqual([]);
});

test.each([
  ['bad input', '{ entity { id } }', 200, 'BAD_USER_INPUT'],
  ['a syntax error', '{ entity {', 400, 'GRAPHQL_PARSE_FAILED'],
  [
    'too much',
    `{ entities { nodes ${'{ region '.repeat(60)}{ id }${' }'.repeat(60)} } }`,
    400,
    'LIMIT_EXCEEDED',
  ],
])('%s is logged with its code', async (_name, wrong, status, code) => {
  const { url, lines } = await logged(loaded());
  await post(url, { query: wrong });
  await expect.poll(lines).toEqual([expect.objectContaining({ status, errors: [code] })]);
});

test('what went wrong inside is told with the request’s id, and what it was', async () => {
  const broken = new Error('no such index');
  const { ask, lines } = await logged({ ...loaded(), read: () => Promise.reject(broken) });
  const { headers } = await ask('{ documents { nodes { id } } }');
  const requestId = headers.get('x-request-id');
  await expect.poll(lines).toEqual([
    expect.objectContaining({
      level: 50,
      requestId,
      err: expect.objectContaining({ message: 'no such index' }),
    }),
    expect.objectContaining({ level: 30, requestId, errors: ['INTERNAL_SERVER_ERROR'] }),
  ]);
});

test('a request that takes too long is a TIMEOUT, and what it still reads is given up', async () => {
  const { store, givenUp } = endless(loaded());
  const { ask, lines } = await logged(store, { REQUEST_TIMEOUT_SECONDS: '0.2' });
  const { errors } = await ask('{ documents { nodes { id } } }');
  expect(errors?.[0]?.extensions['code']).toBe('TIMEOUT');
  expect(givenUp).toEqual([new StoreError('TIMEOUT', 'The request took more than 0.2 s.')]);
  await expect.poll(lines).toEqual([expect.objectContaining({ errors: ['TIMEOUT'], status: 200 })]);
});

test('when the caller has gone, what is still read for it is given up', async () => {
  const { store, givenUp, asked } = endless(loaded());
  const { url, lines } = await logged(store);
  const request = get(`${url}/graphql?query=${encodeURIComponent('{ documents { nodes { id } } }')}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  request.on('error', () => {});
  await expect.poll(() => asked()).toBe(1);
  request.destroy();
  await expect.poll(() => givenUp).toHaveLength(1);
  await expect.poll(lines).toEqual([expect.objectContaining({ gone: true })]);
});

test('a request that is given up takes nothing from others that wait for the same', async () => {
  const slow: GraphStore = {
    ...loaded(),
    read: async (statement, parameters, signal) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      signal?.throwIfAborted();
      return loaded().read(statement, parameters, signal);
    },
  };
  const { ask } = await serve(slow, readApiSettings({ REQUEST_TIMEOUT_SECONDS: '0.2', LOG_LEVEL: 'silent' }));
  const search = '{ search(text: "清远市", first: 1) { nodes { matched } } }';
  const [first] = await Promise.all([ask(search), ask(search)]);
  expect(first.errors?.[0]?.extensions['code']).toBe('TIMEOUT');
  await expect
    .poll(async () => (await ask(search)).data, { timeout: 3000 })
    .toEqual({ search: { nodes: [{ matched: '清远市' }] } });
});

/** The store, whose statements never end, and why each was given up. */
function endless(store: GraphStore) {
  const givenUp: unknown[] = [];
  let asked = 0;
  const read: GraphStore['read'] = (_statement, _parameters, signal) => {
    asked++;
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => {
        givenUp.push(signal.reason);
        reject(signal.reason);
      });
    });
  };
  return { givenUp, asked: () => asked, store: { ...store, read } };
}
