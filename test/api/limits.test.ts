import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { attacks } from './attacks.ts';
import { post, serve, sharedStore } from './serve.ts';

const loaded = sharedStore('embedded');

test.each(attacks)('%s is refused as %s', async (_name, code, body) => {
  const { url } = await serve(loaded());
  const { errors, status } = await post(url, body);
  expect(errors?.[0]?.extensions).toMatchObject({
    code,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(status).toBeLessThan(500);
  expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|\/src\//);
});

describe('what people ask passes', () => {
  test.each([
    ['the introspection query', getIntrospectionQuery()],
    [
      'the key question, fifty connectors with their evidence and documents',
      `{ connectors(from: "清远市", to: "粤港澳大湾区", first: 50) { totalCount nodes { score entity { id name kind } paths { length entities { id name }
        relations { id type origin from { name } to { name } evidence { quote start end document { id title } } } } } } }`,
    ],
  ])('%s', async (_name, query) => {
    const { ask } = await serve(loaded());
    expect((await ask(query)).errors).toBeUndefined();
  });
});

test('a request without the mark of a preflight is refused, as another page could have sent it', async () => {
  const { url } = await serve(loaded());
  const query = encodeURIComponent('{ statistics { build } }');
  const refused = await fetch(`${url}/graphql?query=${query}`);
  const { errors } = Object(await refused.json());
  expect([refused.status, errors[0].extensions.requestId]).toEqual([
    400,
    refused.headers.get('x-request-id'),
  ]);
  const marked = await fetch(`${url}/graphql?query=${query}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(marked.status).toBe(200);
});

test('GET requests are held to the same', async () => {
  const { url } = await serve(loaded());
  const refused = await Promise.all(
    [
      { query: '{ statistics { build } }', variables: `{"deep": ${'['.repeat(1000)}${']'.repeat(1000)}}` },
      { query: `{ documents { nodes { ${'id '.repeat(600)} } } }` },
    ].map(async (search) => {
      const address = `${url}/graphql?${new URLSearchParams(search).toString()}`;
      const response = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
      const { errors } = Object(await response.json());
      return [response.status, errors[0].extensions.code];
    }),
  );
  expect(refused).toEqual([
    [400, 'LIMIT_EXCEEDED'],
    [400, 'LIMIT_EXCEEDED'],
  ]);
});

test('brackets in a text are not nested, and a few wrong values are each told in their place', async () => {
  const { ask, url } = await serve(loaded());
  const text = `${'['.repeat(50)}"${'\\'.repeat(3)}{`;
  const search = 'query ($text: String!) { search(text: $text) { totalCount } }';
  expect((await ask(search, { text })).data).toEqual({ search: { totalCount: 0 } });
  const query = 'query ($kinds: [EntityKind!]) { entities(where: { kinds: $kinds }) { totalCount } }';
  const { errors } = await post(url, { query, variables: { kinds: ['PARKS', 'REGION', 'ZONE'] } });
  expect(errors?.map(({ message }) => /at "(\S+)"/.exec(message)?.[1])).toEqual(['kinds[0]', 'kinds[2]']);
});

test.each([
  ['PUT', 405, {}],
  ['DELETE', 405, {}],
  ['POST', 406, { accept: 'image/png' }],
  ['POST', 400, { 'content-type': 'text/plain' }],
])('%s is refused with %i where HTTP says so (%o)', async (method, status, more) => {
  const { url } = await serve(loaded());
  const headers = { 'content-type': 'application/json', ...more };
  const body = JSON.stringify({ query: '{ statistics { build } }' });
  const response = await fetch(`${url}/graphql`, { method, headers, body });
  const { errors } = Object(await response.json());
  expect([response.status, errors[0].extensions]).toEqual([
    status,
    { code: 'BAD_REQUEST', requestId: response.headers.get('x-request-id') },
  ]);
});
