import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { format } from 'prettier';
import { expect, onTestFinished, test } from 'vitest';
import { readSchema } from '../../src/api/read-schema.ts';
import { serveInnograph, type Served } from './serve-innograph.ts';

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const questions = [...page.matchAll(/```graphql\n([^]*?)```/g)].map(([, query = '']) => query);

// `npx vitest run test/cli/docs.test.ts -u` puts the answers of today in.
test('each question of the docs has the answer shown beneath it', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'innograph-docs-'));
  const server = await serveInnograph({ DATA_DIR: folder, PORT: '0' });
  onTestFinished(async () => {
    await server.stop('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  const answers = await Promise.all(questions.map((query) => answerOf(server, query)));
  let i = 0;
  const answered = page.replaceAll(/```json\n[^]*?```/g, () => `\`\`\`json\n${answers[i++]}\`\`\``);
  expect(i).toBe(questions.length);
  await expect(answered).toMatchFileSnapshot('../../docs/api.md');
});

test('the docs ask every question that the schema has', () => {
  const schema = buildSchema(readSchema());
  const info = new TypeInfo(schema);
  const asked = new Set<string>();
  for (const query of questions) {
    const note = {
      enter: () => void (info.getParentType()?.name === 'Query' && asked.add(info.getFieldDef()?.name ?? '')),
    };
    visit(parse(query), visitWithTypeInfo(info, { Field: note }));
  }
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  expect(fields.filter((field) => !asked.has(field))).toEqual([]);
});

/** As JSON; what is another at each request is left out. */
async function answerOf(server: Served, query: string): Promise<string> {
  const text = JSON.stringify(await server.ask(query), (key, value) =>
    key === 'requestId' ? undefined : value,
  );
  return format(text, { parser: 'json', printWidth: 120 });
}
