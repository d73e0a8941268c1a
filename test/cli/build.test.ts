import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInnograph } from './run-innograph.ts';

const folder = mkdtempSync(join(tmpdir(), 'innograph-build-'));
const settings = { DATA_DIR: join(folder, 'data') };
const innograph = (...words: string[]) => runInnograph(words, settings);
const seeds = fileURLToPath(new URL('../../seeds/documents/', import.meta.url));
const plan = join(folder, '清远规划.txt');
const files = ['nodes.jsonl', 'edges.jsonl'];
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

beforeAll(async () => {
  // Not the seed's very bytes, which would count once.
  writeFileSync(plan, `${readFileSync(join(seeds, '000_5b9f67416fbe14a6.txt'), 'utf8')}\n`);
  expect((await innograph('build')).exitCode).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the export of a loaded graph is what build --out writes, byte for byte, and so is a second build', async () => {
  const built = await innograph('build', '--out', join(folder, 'built'));
  expect(built).toMatchObject({
    exitCode: 0,
    err: expect.stringMatching(/^Wrote \d+ nodes and \d+ relationships to /),
  });
  await innograph('export', '--out', join(folder, 'exported'));
  await innograph('build');
  await innograph('export', '--out', join(folder, 'again'));
  for (const file of files) {
    expect(read('exported', file)).toBe(read('built', file));
    expect(read('again', file)).toBe(read('built', file));
  }
});

test('the closing table counts what came out', async () => {
  const { out } = await innograph('build', '--out', join(folder, 'counted'));
  const labels = read('counted', 'nodes.jsonl')
    .trimEnd()
    .split('\n')
    .map((line): string[] => JSON.parse(line).labels);
  const count = (label: string) => labels.filter((all) => all.includes(label)).length;
  for (const [words, label] of [
    ['documents 文件', 'Document'],
    ['entities 实体', 'Entity'],
    ['GovernmentUnit 政府单位', 'GovernmentUnit'],
    ['targets 目标', 'Target'],
  ]) {
    expect(out).toMatch(new RegExp(`│ +${words} +│ +${count(label ?? '')} │`));
  }
});

test('--out touches no store and leaves other files alone', async () => {
  const out = join(folder, 'kept');
  mkdirSync(out);
  writeFileSync(join(out, 'mine.txt'), 'mine');
  await runInnograph(['build', plan, '--out', out], { DATA_DIR: join(folder, 'untouched') });
  expect(readdirSync(out).toSorted()).toEqual(['edges.jsonl', 'mine.txt', 'nodes.jsonl']);
  expect(existsSync(join(folder, 'untouched'))).toBe(false);
});

test('a document of one’s own is named by its file, alone or with the seeds', async () => {
  await innograph('build', plan, '--out', join(folder, 'own'));
  await innograph('build', plan, '--with-seeds', '--out', join(folder, 'both'));
  const ids = (out: string) =>
    [...read(out, 'nodes.jsonl').matchAll(/^\{"id":"([^"]+)","labels":\["Document"\]/gm)].map(([, id]) => id);
  expect(ids('own')).toEqual(['清远规划']);
  expect(ids('both')).toHaveLength(6);
  expect(ids('both')).toContain('清远规划');
});

test('a file that cannot be read is named, the rest is built, exit code 1', async () => {
  const mixed = join(folder, 'mixed');
  mkdirSync(mixed);
  copyFileSync(plan, join(mixed, 'good.txt'));
  writeFileSync(join(mixed, 'empty.txt'), '');
  const { exitCode, out, err } = await innograph('build', mixed, '--out', join(folder, 'mixed-out'));
  expect([exitCode, err]).toEqual([1, expect.stringMatching(/empty\.txt is left out: \S/)]);
  expect(out).toMatch(/documents 文件 +│ +1 │/);
});

test.each([
  ['a folder that is not there', ['build', join(folder, 'nowhere')]],
  ['a folder without documents', ['build', folder.concat('/data')]],
])('%s leaves the graph that was there, exit code 2', async (_, words) => {
  const { exitCode, out, err } = await innograph(...words);
  expect([exitCode, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  expect((await innograph('report', 'run', 'units-by-load')).exitCode).toBe(0);
});

test('a broken line of documents.yaml is named, and nothing is built', async () => {
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  copyFileSync(plan, join(broken, 'plan.txt'));
  writeFileSync(join(broken, 'documents.yaml'), 'plan:\n  title: "清远\n');
  const { exitCode, out, err } = await innograph('build', broken, '--out', join(folder, 'broken-out'));
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toMatch(/documents\.yaml line \d+/);
  expect(existsSync(join(folder, 'broken-out'))).toBe(false);
});

test('everything odd can be had as lines of JSON', async () => {
  const file = join(folder, 'odd.jsonl');
  const { out } = await innograph('build', '--out', join(folder, 'odd'), '--findings', file);
  const findings = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): { rule: string } => JSON.parse(line));
  const cut = findings.filter(({ rule }) => rule === 'text/cut-line').length;
  expect(out).toMatch(new RegExp(`│ text/cut-line +│ +${cut} │`));
});
