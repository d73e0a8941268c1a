import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readSheet } from '../../src/cli/read-sheet.ts';
import { runReview } from '../../src/cli/run-review.ts';
import { writeSheet } from '../../src/cli/write-sheet.ts';
import type { SheetRow } from '../../src/curation/review/decided-row.ts';
import { runInnograph } from './run-innograph.ts';

const root = mkdtempSync(join(tmpdir(), 'innograph-review-'));
let folder = root;
afterAll(() => rmSync(root, { recursive: true }));

const text = `清远市科技创新规划（2020-2022年）
一、建设平台。依托广东聚航新材料研究院建设清远华炬科技园。到2022年，高新技术企业达到500家，孵化器面积不断扩大，新增众创空间5家。
二、深化合作。推动清远市与华南师范大学开展全面合作。
`;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'run-'));
  mkdirSync(join(folder, 'curation'));
  writeFileSync(join(folder, '清远规划.txt'), text);
});

const paths = () => [join(folder, '清远规划.txt')];
const settings = () => ({ curation: join(folder, 'curation') });
const list = (name: string) => runReview(paths(), { ...settings(), out: join(folder, name) });
const apply = (name: string) => runReview(paths(), { ...settings(), apply: join(folder, name) });
const sheet = (name: string) => readSheet(join(folder, name));
const curated = (table: string) => readFileSync(join(folder, 'curation', table), 'utf8');

interface Decided {
  readonly decision: string;
  readonly answer?: string;
  readonly reason?: string;
}

/** Fills in what `decide` gives for a line. */
async function fillIn(name: string, decide: (row: SheetRow) => Decided | undefined) {
  const filled = (await sheet(name)).map((row) => {
    const decided = decide(row);
    return decided === undefined ? row : { ...row, reason: 'read again', date: '2026-11-21', ...decided };
  });
  await writeSheet(filled, join(folder, name));
}

const isCooperation = (row: SheetRow) => row['found'] === 'COOPERATES_WITH 清远市 → 华南师范大学';

const onCooperation = (decided: Decided) => (row: SheetRow) => (isCooperation(row) ? decided : undefined);

/** Lists, decides on the cooperation, and applies. */
async function decideOnCooperation(name: string, decided: Decided) {
  await list(name);
  await fillIn(name, onCooperation(decided));
  await apply(name);
}

test.each(['review.xlsx', 'review.csv'])('what is decided in %s stands in the tables', async (name) => {
  await decideOnCooperation(name, { decision: 'reject' });
  const [header, line] = curated('relations.tsv').split('\n');
  expect(header).toMatch(/^decision\tfromKind\tfrom\ttype\ttoKind\tto\t.*\tdate\treason$/);
  expect(line).toMatch(
    /^reject\tRegion\t清远市\tCOOPERATES_WITH\tUniversity\t华南师范大学\t.*\t清远规划\t[0-9a-f]{12}\t推动清远市与华南师范大学开展全面合作。\t2026-11-21\tread again$/,
  );
});

test('what was decided is not asked again, and the most doubtful stands first', async () => {
  await decideOnCooperation('review.csv', { decision: 'right' });
  await list('again.csv');
  const rows = await sheet('again.csv');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.some(isCooperation)).toBe(false);
  const doubts = rows.map((row) => Number(row['doubt']));
  expect(doubts).toEqual(doubts.toSorted((a, b) => b - a));
});

test.each<[string, Decided, RegExp]>([
  [
    'an unknown decision',
    { decision: 'wrong' },
    /review\.csv row \d+: decision "wrong" is none of right, reject\./,
  ],
  ['no reason', { decision: 'reject', reason: '' }, /row \d+: a reason is missing/],
  ['an answer where none is taken', { decision: 'reject', answer: 'x' }, /"reject" takes no answer/],
])('%s is refused, naming the row, and nothing is changed', async (_what, decided, message) => {
  await expect(decideOnCooperation('review.csv', decided)).rejects.toThrow(message);
  expect(readdirSync(join(folder, 'curation'))).toEqual([]);
});

test('a sheet that contradicts the tables changes nothing, and both lines are named', async () => {
  await decideOnCooperation('review.csv', { decision: 'right' });
  const before = curated('relations.tsv');
  await fillIn('review.csv', onCooperation({ decision: 'reject' }));
  await expect(apply('review.csv')).rejects.toThrow(
    /Nothing was changed\. .*curation\/relations\.tsv line 3: it says ".*line 2 says/,
  );
  expect(curated('relations.tsv')).toBe(before);
  expect(readdirSync(join(folder, 'curation'))).toEqual(['relations.tsv']);
});

test('a decision on a text that has changed is listed first, and kept for the new text', async () => {
  await decideOnCooperation('review.csv', { decision: 'reject' });
  writeFileSync(join(folder, '清远规划.txt'), `${text}三、加强保障。落实责任。\n`);
  const before = curated('relations.tsv');
  await list('later.csv');
  await fillIn('later.csv', (row) => (row['doubt'] === '1.00' ? { decision: 'keep' } : undefined));
  await apply('later.csv');
  expect(curated('relations.tsv').split('\n')).toHaveLength(before.split('\n').length);
  expect(curated('relations.tsv')).not.toBe(before);
  await list('again.csv');
  expect((await sheet('again.csv')).filter(isCooperation)).toEqual([]);
});

test('a sheet is a sheet of review, and its ending says which', async () => {
  await expect(list('review.txt')).rejects.toThrow('neither .xlsx nor .csv');
  writeFileSync(join(folder, 'strange.csv'), 'a,b\n1,2\n');
  await expect(apply('strange.csv')).rejects.toThrow('the first row lacks doubt, why');
});

test('as a command it writes the list, says how long it is, and wants to be told what to do', async () => {
  const words = ['review', ...paths(), '--curation', join(folder, 'curation')];
  const listed = await runInnograph([...words, '--out', join(folder, 'review.csv')]);
  expect(listed).toMatchObject({
    exitCode: 0,
    out: '',
    err: expect.stringMatching(/^\d+ things deserve a look/m),
  });
  expect(await sheet('review.csv')).not.toEqual([]);
  expect(await runInnograph(words)).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('--out FILE'),
  });
});
