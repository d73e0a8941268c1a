import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { serve, sharedStore } from '../serve.ts';

const loaded = sharedStore('embedded');
const question = JSON.stringify({ query: '{ __typename }' });

test.each([
  ['as most send it', question, {}],
  ['with its charset', question, { 'content-type': 'application/json; charset=UTF-8' }],
  ['compressed', gzipSync(question), { 'content-encoding': 'gzip' }],
  [
    'in another charset',
    Buffer.from(question, 'utf16le'),
    { 'content-type': 'application/json; charset=utf-16le' },
  ],
  ['its length unsaid', new Blob([question]).stream(), {}],
])('a body is read %s', async (_how, body, headers) => {
  const { url } = await serve(loaded());
  expect(await post(url, body, headers)).toEqual([200, { data: { __typename: 'Query' } }]);
});

test.each([
  ['no JSON', '{"query": "{ __typename }"', 400, 'BAD_REQUEST'],
  ['a text', '"{ __typename }"', 400, 'BAD_REQUEST'],
  ['null', 'null', 400, 'BAD_REQUEST'],
  ['nothing', '', 400, 'BAD_REQUEST'],
  ['brackets', '['.repeat(100), 400, 'LIMIT_EXCEEDED'],
  ['too much', `{"query": "${' '.repeat(100_000)}"}`, 413, 'LIMIT_EXCEEDED'],
])('a body that is %s is refused', async (_what, body, status, code) => {
  const { url } = await serve(loaded());
  const refusal = { errors: [{ extensions: { code, requestId: expect.any(String) } }] };
  expect(await post(url, body, {})).toMatchObject([status, refusal]);
});

async function post(
  url: string,
  body: NonNullable<RequestInit['body']>,
  headers: Readonly<Record<string, string>>,
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    duplex: 'half',
  });
  return [response.status, await response.json()];
}
