import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInnograph } from './run-innograph.ts';
import { serveInnograph } from './serve-innograph.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp('```' + language + '\\n([^]*?)```').exec(readme)?.[1] ?? '';

test('README’s first question has the answer that README gives', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'innograph-readme-'));
  const server = await serveInnograph({ DATA_DIR: folder, PORT: '0' });
  try {
    expect(await server.ask(block('graphql'))).toEqual(JSON.parse(block('json')));
  } finally {
    await server.stop('SIGTERM');
    rmSync(folder, { recursive: true });
  }
});

test('README names every command, and no other', async () => {
  const { out } = await runInnograph(['--help']);
  const commands = [...out.matchAll(/^ {2}([a-z]+) [ [<]/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
  const named = [...readme.matchAll(/^\| `innograph ([a-z]+)/gm)].map(([, name]) => name);
  expect([...new Set(named)].toSorted()).toEqual(commands.toSorted());
});

test('README and the help name the same settings', async () => {
  const helps = await Promise.all([runInnograph(['--help']), runInnograph(['serve', '--help'])]);
  const variables = (text: string) =>
    new Set(text.match(/\b[A-Z][A-Z0-9]*_[A-Z_]+\b|\b(?:HOST|PORT|METRICS|INTROSPECTION)\b/g));
  const table = readme.slice(readme.indexOf('## Settings'), readme.indexOf('## How it is made'));
  const told = variables(helps.map(({ out }) => out).join('\n'));
  told.delete('INNOGRAPH_DEBUG');
  expect([...variables(table)].toSorted()).toEqual([...told].toSorted());
});
