import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { post, serve, sharedStore } from './serve.ts';

const loaded = sharedStore('embedded');

const deep = (depth: number): string =>
  `{ entities { nodes ${'{ region '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`;
const list = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const bomb = list(20, (i) => `fragment F${i} on Entity { ${`region { ...F${i + 1} } `.repeat(2)} }`);

const attacks: readonly (readonly [name: string, code: string, body: unknown])[] = [
  ['fields nested deep', 'LIMIT_EXCEEDED', { query: deep(60) }],
  [
    'fields nested deep in fragments',
    'LIMIT_EXCEEDED',
    { query: `{ entities { nodes { ...F0 } } } ${bomb} fragment F20 on Entity { id }` },
  ],
  [
    'a fragment in itself',
    'GRAPHQL_VALIDATION_FAILED',
    { query: '{ entities { nodes { ...A } } } fragment A on Entity { region { ...A } }' },
  ],
  ['many fields at the root', 'LIMIT_EXCEEDED', { query: `{ ${list(30, () => 'statistics { build }')} }` }],
  ['many aliases', 'LIMIT_EXCEEDED', { query: `{ statistics { ${list(200, (i) => `a${i}: build`)} } }` }],
  [
    'many aliases by way of fragments',
    'LIMIT_EXCEEDED',
    {
      query: `{ ${list(15, (i) => `s${i}: statistics { ...S }`)} } fragment S on Statistics { ${list(20, (i) => `a${i}: build`)} }`,
    },
  ],
  [
    'many directives',
    'LIMIT_EXCEEDED',
    { query: `{ statistics { build ${'@include(if: true) '.repeat(200)} } }` },
  ],
  ['many tokens', 'LIMIT_EXCEEDED', { query: `{ statistics { ${'build '.repeat(5000)} } }` }],
  ['a huge body', 'LIMIT_EXCEEDED', { query: `# ${'x'.repeat(200_000)}\n{ statistics { build } }` }],
  ['a huge page, written out', 'BAD_USER_INPUT', { query: '{ entities(first: 100000) { nodes { id } } }' }],
  [
    'a huge page, in a variable',
    'BAD_USER_INPUT',
    { query: 'query ($n: Int) { entities(first: $n) { nodes { id } } }', variables: { n: 100_000 } },
  ],
  [
    'a huge page, in a fragment',
    'BAD_USER_INPUT',
    { query: '{ ...Q } fragment Q on Query { entities(first: 201) { nodes { id } } }' },
  ],
  [
    'pages in pages',
    'LIMIT_EXCEEDED',
    {
      query:
        '{ entities(first: 200) { nodes { relations(first: 200) { nodes { evidence(first: 200) { quote } } } } } }',
    },
  ],
  [
    'pages in pages, in a variable',
    'LIMIT_EXCEEDED',
    {
      query:
        'query ($n: Int) { entities(first: $n) { nodes { mentions(first: $n) { nodes { surface start entity { name } } } } } }',
      variables: { n: 200 },
    },
  ],
  ['a batch', 'BAD_REQUEST', [{ query: '{ statistics { build } }' }, { query: '{ statistics { build } }' }]],
  ['broken JSON', 'BAD_REQUEST', '{"query": '],
  ['a syntax error', 'GRAPHQL_PARSE_FAILED', { query: '{ statistics {' }],
  ['a field that is not there', 'GRAPHQL_VALIDATION_FAILED', { query: '{ statistics { money } }' }],
  [
    'too many hops',
    'BAD_USER_INPUT',
    { query: '{ paths(from: "清远市", to: "广州市", maxHops: 20) { length } }' },
  ],
  [
    'too large a neighbourhood',
    'BAD_USER_INPUT',
    { query: '{ neighborhood(id: "清远市", limit: 100000) { truncated } }' },
  ],
  [
    'too many ids',
    'BAD_USER_INPUT',
    {
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 300 }, () => 'x') },
    },
  ],
];

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
  expect((await fetch(`${url}/graphql?query=${query}`)).status).toBe(400);
  const marked = await fetch(`${url}/graphql?query=${query}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(marked.status).toBe(200);
});
