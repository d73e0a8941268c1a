import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whoConnects } from '../../examples/client/who-connects.ts';
import { readApiSettings } from '../../src/api/api-settings.ts';
import { post, serve, sharedStore } from './serve.ts';

const loaded = sharedStore('embedded');
const manifest = 'examples/client/generated/persisted-documents.json';

test('the example names who connects two sides, with the sentence that says so', async () => {
  const { url } = await serve(loaded());
  const lines = await whoConnects(url, '清远市', '粤港澳大湾区');
  expect(lines).toContainEqual(
    expect.stringMatching(/^华南师范大学清远研究院: .*链接大湾区创新资源能力.* \(清远市.*\)$/),
  );
});

test('it tells what the server says where the question is wrong', async () => {
  const { url } = await serve(loaded());
  await expect(whoConnects(url, '清源市', '粤港澳大湾区')).rejects.toThrow('Did you mean 清远市');
});

test('a server that trusts its manifest runs it, by text and by id, and nothing else', async () => {
  const { url, ask } = await serve(
    loaded(),
    readApiSettings({ TRUSTED_DOCUMENTS: manifest, LOG_LEVEL: 'silent' }),
  );
  expect(await whoConnects(url, '清远市', '粤港澳大湾区')).toHaveLength(3);
  const [documentId] = Object.keys(JSON.parse(readFileSync(manifest, 'utf8')));
  const variables = { from: '清远市', to: '粤港澳大湾区' };
  expect(await post(url, { documentId, variables })).toMatchObject({
    status: 200,
    data: { connectors: { nodes: [{}, {}, {}] } },
  });
  expect((await ask('{ statistics { build } }')).status).toBe(400);
});
