import { get } from 'node:http';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { serve, sharedStore } from '../serve.ts';

const loaded = sharedStore('embedded');

test.each([
  ['the tag', (tag: string) => ({ 'if-none-match': tag }), 304],
  ['it among others', (tag: string) => ({ 'if-none-match': `"other", W/${tag}` }), 304],
  ['any', () => ({ 'if-none-match': '*' }), 304],
  ['another', () => ({ 'if-none-match': '"other"' }), 200],
  ['it, but wants it anew', (tag: string) => ({ 'if-none-match': tag, 'cache-control': 'no-cache' }), 200],
])('a caller that has %s', async (_what, headersWith, status) => {
  const { url } = await serve(loaded());
  const address = `${url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
  const first = await ask(address, {});
  expect(first.headers).toMatchObject({ etag: expect.stringMatching(/^"/), 'cache-control': 'no-cache' });
  expect((await ask(address, headersWith(first.headers.etag ?? ''))).statusCode).toBe(status);
});

/** fetch would add cache-control: no-cache. */
async function ask(address: string, headers: Readonly<Record<string, string>>) {
  const asked = get(address, { headers: { ...headers, 'apollo-require-preflight': 'true' } });
  const [response] = await once(asked, 'response');
  return response.resume();
}
