/** What must be refused, whatever the settings: attacks on the server's time, and mistakes; each with the code it gets. */
export const attacks: readonly (readonly [name: string, code: string, body: unknown])[] = [
  ['fields nested deep', 'LIMIT_EXCEEDED', { query: deep(60) }],
  [
    'fields nested deep in fragments',
    'LIMIT_EXCEEDED',
    { query: `{ entities { nodes { ...F0 } } } ${bomb()} fragment F20 on Entity { id }` },
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
  ['a query that is no text', 'BAD_REQUEST', { query: { statistics: 1 } }],
  ['variables that are no object', 'BAD_REQUEST', { query: '{ statistics { build } }', variables: 'first' }],
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
  [
    'many fields side by side',
    'LIMIT_EXCEEDED',
    { query: `{ documents { nodes { ${list(600, (i) => (i % 2 === 0 ? 'id' : 'title'))} } } }` },
  ],
  [
    'many fields side by side, by way of fragments',
    'LIMIT_EXCEEDED',
    {
      query: `{ documents { nodes { ${list(40, () => '...F')} } } } fragment F on Document { ${list(20, () => 'id')} }`,
    },
  ],
  [
    'many fragments to be compared with each other',
    'LIMIT_EXCEEDED',
    {
      query: `{ documents { nodes { ${list(150, (i) => `...F${i}`)} } } } ${list(150, (i) => `fragment F${i} on Document { id title }`)}`,
    },
  ],
  ['many operations', 'LIMIT_EXCEEDED', { query: list(200, (i) => `query Q${i} { __typename }`) }],
  [
    'many variables',
    'LIMIT_EXCEEDED',
    { query: `query (${list(300, (i) => `$v${i}: Int`)}) { __typename }` },
  ],
  [
    'many fields that are not there',
    'GRAPHQL_VALIDATION_FAILED',
    { query: `{ documents { nodes { ${list(280, (i) => `x${i}`)} } } }` },
  ],
  [
    'a long list in a variable',
    'LIMIT_EXCEEDED',
    {
      query: 'query ($ids: [ID!]) { entities(where: { documents: $ids }) { totalCount } }',
      variables: { ids: Array.from({ length: 12_000 }, () => 'x') },
    },
  ],
  [
    'many values that do not fit, in a variable',
    'BAD_USER_INPUT',
    {
      query: 'query ($kinds: [EntityKind!]) { entities(where: { kinds: $kinds }) { totalCount } }',
      variables: { kinds: Array.from({ length: 900 }, () => 'PARKS') },
    },
  ],
  [
    'values nested deep in a variable',
    'LIMIT_EXCEEDED',
    `{"query": "{ statistics { build } }", "variables": {"deep": ${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
  ],
  [
    'pages in pages of many fields',
    'LIMIT_EXCEEDED',
    {
      query: `{ entities(first: 200) { nodes { relations(first: 200) { nodes { ${list(95, () => 'id type origin')} } } } } }`,
    },
  ],
  [
    'a long list written out',
    'GRAPHQL_VALIDATION_FAILED',
    { query: `{ documents(first: [${list(980, () => '1')}]) { totalCount } }` },
  ],
  [
    'many values that do not fit, written out',
    'GRAPHQL_VALIDATION_FAILED',
    { query: `{ entities(where: { kinds: [${list(980, () => 'PARKS')}] }) { totalCount } }` },
  ],
];

function deep(depth: number): string {
  return `{ entities { nodes ${'{ region '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`;
}

function list(count: number, part: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => part(i)).join(' ');
}

/** Fragments of which each holds the next twice: a million fields in a kilobyte. */
function bomb(): string {
  return list(20, (i) => `fragment F${i} on Entity { ${`region { ...F${i + 1} } `.repeat(2)} }`);
}
