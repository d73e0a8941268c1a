import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runInnograph } from './run-innograph.ts';

const golden = fileURLToPath(new URL('../evaluate/golden', import.meta.url));
const recorded = (name: string) => readFileSync(`${golden}/${name}`, 'utf8');
const gold = [`${golden}/gold-000.json`, `${golden}/gold-001.json`];

test('evaluate prints the recorded rows, and each kind and relation type below its list', async () => {
  const { exitCode, out, err } = await runInnograph(['evaluate', golden, ...gold]);
  expect([exitCode, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(`${lines.filter((line) => !line.startsWith(' ')).join('\n')}\n`).toBe(recorded('recorded.txt'));
  expect(lines.filter((line) => /^ {3}(GovernmentUnit|LEAD|LOCATED_IN) /.test(line))).toHaveLength(3);
});

test('evaluate gives the totals as JSON', async () => {
  const { out } = await runInnograph(['evaluate', golden, ...gold, '--json']);
  expect(JSON.parse(out)).toMatchObject(JSON.parse(recorded('recorded.json')));
});

test('evaluate shows as many misses as asked for', async () => {
  const { out } = await runInnograph(['evaluate', golden, ...gold, '--misses', '1']);
  expect(out).toMatch(/^ {4}extra relation: \d+\n {6}\S+ [A-Z_]+ \S+\n {6}… \d+ more$/m);
});

test.each([
  [
    ['evaluate', `${golden}/nowhere`, ...gold],
    "nodes.jsonl can't be read. Name a folder that `innograph export` wrote.",
  ],
  [['evaluate', golden, `${golden}/none.json`], "none.json can't be read. Name gold files, one a document."],
  [['evaluate', golden, `${golden}/recorded.txt`], 'recorded.txt is no JSON.'],
  [['evaluate', golden, `${golden}/recorded.json`], 'recorded.json holds no gold facts: '],
  [['evaluate', golden, ...gold, '--misses', 'all'], 'A whole number is wanted.'],
])('%j is refused', async (words, sentence) => {
  const { exitCode, out, err } = await runInnograph(words);
  expect([exitCode, out, err]).toEqual([2, '', expect.stringContaining(sentence)]);
});
