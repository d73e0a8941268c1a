import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInnograph } from './run-innograph.ts';
import { writeSmallExport } from './write-small-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'innograph-cli-'));
const exported = join(folder, 'small');
const settings = { DATA_DIR: join(folder, 'data') };
const innograph = (...words: string[]) => runInnograph(words, settings);

beforeAll(async () => {
  writeSmallExport(exported);
  const { exitCode, out, err } = await innograph('import', exported);
  expect([exitCode, out]).toEqual([0, '']);
  expect(err).toMatch(/^The graph graph-[0-9a-v]{16} is in the embedded store\.\n$/);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an export of an import is the same files, byte for byte', async () => {
  const again = join(folder, 'again');
  expect((await innograph('export', '--format', 'jsonl', '--out', again)).exitCode).toBe(0);
  for (const file of ['nodes.jsonl', 'edges.jsonl']) {
    expect(readFileSync(join(again, file))).toEqual(readFileSync(join(exported, file)));
  }
});

test('an import says what it replaces', async () => {
  const { err } = await innograph('import', exported);
  expect(err).toMatch(
    /^Replacing the graph graph-\S+ in the embedded store\.\nThe graph graph-\S+ is in the embedded store\.\n$/,
  );
});

test('a broken export leaves the graph that was there', async () => {
  const broken = join(folder, 'broken');
  writeSmallExport(broken);
  writeFileSync(join(broken, 'edges.jsonl'), '{"id":\n');
  expect(await innograph('import', broken)).toEqual({
    exitCode: 2,
    out: '',
    err: 'innograph: edges.jsonl line 1 is no JSON.\n',
  });
  expect((await innograph('report', 'run', 'units-by-load')).out).toContain('清远市科技局');
});

test('a report answers as CSV that keeps Chinese and figures', async () => {
  const { exitCode, out } = await innograph(
    'report',
    'run',
    'units-by-load',
    '--format',
    'csv',
    '--limit',
    '2',
  );
  expect(exitCode).toBe(0);
  expect(out).toBe(
    'unit,tasks,leads,participations,responsible\n清远市科技局,2,2,0,0\n清远市财政局,2,0,1,1\n',
  );
});

test('a report answers as JSON, a record a row', async () => {
  const { out } = await innograph(
    'report',
    'run',
    'targets-by-indicator',
    '--indicator=R&D',
    '--format=json',
  );
  expect(JSON.parse(out)).toEqual([
    {
      indicator: 'R&D/GDP',
      year: 2025,
      comparator: 'EQ',
      value: 1.1,
      unit: '%',
      baseline: false,
      scope: '清远市',
      document: '清远市科技创新“十四五”规划',
    },
  ]);
});

test('a report answers as a table, and says on standard error that there may be more rows', async () => {
  const { out, err } = await innograph('report', 'run', 'units-by-load', '--limit', '1');
  expect(out).toMatch(/│ unit +│ tasks │ leads │/);
  expect(err).toBe('These are the first 1 rows; --limit takes more.\n');
});

test('report list names every report, report show prints the Cypher as it is', async () => {
  expect((await innograph('report', 'list')).out).toMatch(
    /│ units-by-load +│ Units by the tasks laid on them +│/,
  );
  const cypher = readFileSync(new URL('../../cypher/reports/units-by-load.cypher', import.meta.url), 'utf8');
  const { out } = await innograph('report', 'show', 'units-by-load');
  expect(out.endsWith(cypher)).toBe(true);
  expect(out).toContain('  --limit Int        how many rows at most (default 50)\n');
});

test.each([
  [['report', 'run', 'nonsense'], 'There is no report "nonsense". There are: '],
  [
    ['report', 'run', 'units-by-load', '--limit', 'many'],
    'units-by-load: --limit takes a whole number, not "many".',
  ],
  [
    ['report', 'run', 'units-by-load', '--limit', '1', '--limit', '2'],
    'units-by-load: --limit is given 2 times. Give it once.',
  ],
  [
    ['report', 'run', 'units-by-load', '--town', '清远'],
    'units-by-load has no parameter --town. It has --document, --limit.',
  ],
  [['report', 'run', 'units-by-load', '--format', 'xml'], '--format takes table, csv, json, not "xml".'],
  [
    ['report', 'run', 'targets-by-indicator', '--baselines', 'maybe'],
    'targets-by-indicator: --baselines takes true or false, not "maybe".',
  ],
  [['report', 'run', 'units-by-load', '清远'], '"清远" is no parameter. Write --NAME value.'],
  [
    ['import', join(folder, 'nowhere')],
    "nodes.jsonl can't be read. Name a folder that `innograph export` wrote.",
  ],
])('%j is refused in a sentence', async (words, sentence) => {
  const { exitCode, out, err } = await innograph(...words);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('an empty store has no answer', async () => {
  const { exitCode, err } = await runInnograph(['report', 'run', 'units-by-load'], {
    DATA_DIR: join(folder, 'empty'),
  });
  expect([exitCode, err]).toEqual([
    3,
    'innograph: The embedded store holds no graph. Run `innograph build`.\n',
  ]);
});

test('settings that name no store are told, and a database that is not there', async () => {
  const wrong = await runInnograph(['export', '--out', folder], {
    NEO4J_URI: 'localhost',
    NEO4J_PASSWORD: 'x',
  });
  expect([wrong.exitCode, wrong.err]).toEqual([2, expect.stringContaining('NEO4J_URI is "localhost"')]);
  const away = await runInnograph(['export', '--out', folder], {
    NEO4J_URI: 'bolt://127.0.0.1:9',
    NEO4J_PASSWORD: 'x',
  });
  expect([away.exitCode, away.err]).toEqual([3, expect.stringContaining('NEO4J_URI')]);
});
