import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readApiSettings } from '../../src/api/api-settings.ts';
import { post, serve, sharedStore } from './serve.ts';

const loaded = sharedStore('embedded');
const statistics = { query: '{ statistics { documents } }' };

describe('with API_TOKENS', () => {
  const settings = readApiSettings({ API_TOKENS: 'of-the-planners, of-the-mayor', LOG_LEVEL: 'silent' });

  test.each([['of-the-planners'], ['of-the-mayor']])('the token %s is let in', async (token) => {
    const { url } = await serve(loaded(), settings);
    const { status, data } = await post(url, statistics, { authorization: `Bearer ${token}` });
    expect([status, data]).toEqual([200, { statistics: { documents: expect.any(Number) } }]);
  });

  test.each([
    [{}],
    [{ authorization: 'Bearer of-nobody' }],
    [{ authorization: 'Bearer of-the-planner' }],
    [{ authorization: 'Bearer' }],
    [{ authorization: 'Basic of-the-mayor' }],
    [{ authorization: 'Bearer of-the-planners, of-the-mayor' }],
  ])('%o is refused as UNAUTHENTICATED', async (headers) => {
    const { url } = await serve(loaded(), settings);
    const answer = await post(url, statistics, headers);
    expect([answer.status, answer.headers.get('www-authenticate'), answer.data]).toEqual([
      401,
      'Bearer',
      undefined,
    ]);
    expect(answer.errors).toEqual([
      {
        message: 'This server asks for a token. Send the header Authorization: Bearer TOKEN.',
        extensions: { code: 'UNAUTHENTICATED', requestId: answer.headers.get('x-request-id') },
      },
    ]);
  });

  test('health stays open, metrics do not', async () => {
    const { url } = await serve(loaded(), settings);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    const headers = { authorization: 'bearer of-the-mayor' };
    expect((await fetch(`${url}/metrics`, { headers })).status).toBe(200);
  });

  test('a browser may still ask first whether its page may send one', async () => {
    const origin = 'https://plans.example.org';
    const { url } = await serve(loaded(), { ...settings, corsOrigins: [origin] });
    const preflight = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin } });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      expect.stringContaining('authorization'),
    ]);
  });

  test.each(['a,,b', 'a b', ' , '])('"%s" is no list of tokens', (list) => {
    expect(() => readApiSettings({ API_TOKENS: list })).toThrow('API_TOKENS must be tokens without spaces');
  });
});

describe('with TRUSTED_DOCUMENTS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'innograph-trusted-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const titles = 'query Titles {\n  documents(first: 1) {\n    nodes {\n      id\n    }\n  }\n}';
  const named = 'query Named($name: String!) { entity(name: $name) { kind } }';
  const id = (text: string): string => createHash('sha256').update(text).digest('hex');
  const first = { documents: { nodes: [{ id: '000_5b9f67416fbe14a6' }] } };

  const manifests: readonly (readonly [string, unknown])[] = [
    ['of codegen’s client preset', { [id(titles)]: titles, [id(named)]: named }],
    [
      'of Apollo',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [
          { id: id(titles), body: titles, name: 'Titles', type: 'query' },
          { id: id(named), body: named, name: 'Named', type: 'query' },
        ],
      },
    ],
  ];

  function write(name: string, text: string): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  }

  function trusting(manifest: unknown) {
    const file = write('manifest.json', JSON.stringify(manifest));
    return serve(loaded(), readApiSettings({ TRUSTED_DOCUMENTS: file, LOG_LEVEL: 'silent' }));
  }

  describe.each(manifests)('as a manifest %s', (_name, manifest) => {
    test.each([
      ['its text', { query: titles }],
      ['its text with other spaces and a comment', { query: `# all\n${titles.replaceAll(/\s+/g, ' ')}` }],
      ['its id', { documentId: id(titles) }],
      ['its id as the draft of GraphQL over HTTP writes it', { documentId: `sha256:${id(titles)}` }],
      [
        'its id as Apollo’s and urql’s clients send it',
        { extensions: { persistedQuery: { version: 1, sha256Hash: id(titles) } } },
      ],
      [
        'its id as well as its text',
        { query: titles, extensions: { persistedQuery: { version: 1, sha256Hash: id(titles) } } },
      ],
    ])('an operation on it runs by %s', async (_way, body) => {
      const { url } = await trusting(manifest);
      expect(await post(url, body)).toMatchObject({ status: 200, data: first });
      const search = new URLSearchParams();
      for (const [key, value] of Object.entries(body))
        search.set(key, typeof value === 'string' ? value : JSON.stringify(value));
      const got = await fetch(`${url}/graphql?${search.toString()}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(await got.json()).toEqual({ data: first });
    });

    test('variables and the name of the operation come along', async () => {
      const { url } = await trusting(manifest);
      const variables = { name: '清远市' };
      const data = { entity: { kind: 'REGION' } };
      expect(await post(url, { documentId: id(named), variables, operationName: 'Named' })).toMatchObject({
        data,
      });
      const search = new URLSearchParams({ documentId: id(named), variables: JSON.stringify(variables) });
      const got = await fetch(`${url}/graphql?${search.toString()}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(await got.json()).toEqual({ data });
    });
  });

  test('an operation on the list runs by its text in another order, not with less in it', async () => {
    const text =
      'query Both($b: Int = 1, $a: String!) { b: documents(first: $b) { nodes { title id } } a: entity(name: $a, kind: REGION) { name kind } }';
    const other =
      'query Both($a: String!, $b: Int = 1) { a: entity(kind: REGION, name: $a) { kind name } b: documents(first: $b) { nodes { id title } } }';
    const { url } = await trusting({ any: text });
    const variables = { a: '清远市' };
    const { status, data } = await post(url, { query: other, variables });
    expect([status, data]).toMatchObject([200, { a: { kind: 'REGION', name: '清远市' } }]);
    expect((await post(url, { query: other.replace('kind: REGION, ', ''), variables })).status).toBe(400);
  });

  test.each([
    ['another text', { query: '{ statistics { documents } }' }],
    ['a text with one more field', { query: titles.replace('id', 'id title') }],
    ['a syntax error', { query: 'query Titles {' }],
    ['another id', { documentId: id('{ a }') }],
    ['another text under a known id', { query: '{ statistics { documents } }', documentId: id(titles) }],
    ['the name of what every object has', { documentId: 'constructor' }],
    ['nothing', {}],
  ])('%s is refused', async (_name, body) => {
    const { url } = await trusting({ [id(titles)]: titles });
    expect(await post(url, body)).toMatchObject({
      status: 400,
      errors: [
        {
          message:
            'This server runs only the operations on its list of trusted documents; this is none of them.',
          extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
        },
      ],
    });
  });

  test.each([
    ['no.json', undefined, /^TRUSTED_DOCUMENTS names \S+no\.json, which can't be read: .*ENOENT/],
    ['broken.json', '{"a": ', /broken\.json, which is no JSON/],
    ['other.json', '{"operations": []}', /other\.json, which is no manifest of persisted operations/],
    ['empty.json', '[]', /empty\.json, which is no manifest/],
    [
      'wrong.json',
      '{"a1": "query {"}',
      /wrong\.json, which has an operation "a1" that is no GraphQL: Syntax Error/,
    ],
  ])('%s is told when the server starts', async (name, text, message) => {
    const file = text === undefined ? join(folder, name) : write(name, text);
    await expect(serve(loaded(), readApiSettings({ TRUSTED_DOCUMENTS: file }))).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });
});
