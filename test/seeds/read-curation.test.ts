import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { curationColumns, curationTables, type Topic } from '../../src/seeds/curation-tables.ts';
import { readCuration } from '../../src/seeds/read-curation.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const place = {
  document: '000_plan',
  textHash: '0123456789ab',
  quote: '依托清远高新区',
  date: '2026-11-21',
  reason: 'the sentence says so',
};
const zone = { kind: 'Park', name: '清远高新区' };
const hosts = { type: 'HOSTS', fromKind: 'Park', from: '清远高新区', toKind: 'Platform', to: '天安智谷' };

type Row = Readonly<Record<string, string>>;

/** A folder with these tables; what a row leaves out is an empty cell. */
function folderWith(tables: { readonly [T in Topic]?: readonly Row[] }): string {
  const folder = temporaryFolder();
  for (const topic of Object.keys(curationTables)) {
    const rows = Object.entries(tables).find(([name]) => name === topic)?.[1];
    const known = topics.find((each) => each === topic);
    if (rows === undefined || known === undefined) continue;
    const columns = curationColumns(known);
    const lines = rows.map((row) => columns.map((column) => ({ ...place, ...row })[column] ?? '').join('\t'));
    writeFileSync(join(folder, `${topic}.tsv`), [columns.join('\t'), ...lines, ''].join('\n'));
  }
  return folder;
}

const topics = [
  'same',
  'kinds',
  'mentions',
  'relations',
  'tasks',
  'targets',
  'projects',
  'names-en',
] as const;

test('a table gives its lines as decisions, each with its place', () => {
  const folder = folderWith({
    same: [{ decision: 'same', ...zone, other: '清远国家高新区' }],
    targets: [
      { decision: 'reject', indicator: '高新技术企业', year: '2025', value: '1.2', unit: '万家' },
    ],
  });
  const { same, targets, kinds } = readCuration(folder);
  expect(same).toEqual([
    {
      topic: 'same',
      at: expect.stringMatching(/same\.tsv line 2$/),
      decision: 'same',
      ...zone,
      other: '清远国家高新区',
      ...place,
    },
  ]);
  expect(targets[0]).toMatchObject({ year: 2025, value: 1.2, scope: '', scopeKind: undefined });
  expect(kinds).toEqual([]);
});

test.each<[string, Parameters<typeof folderWith>[0], RegExp]>([
  [
    'an unknown decision',
    { relations: [{ decision: 'ad', ...hosts }] },
    /relations\.tsv line 2: decision "ad" is none of add, reject, right\. Correct the line\./,
  ],
  [
    'an unknown kind',
    { kinds: [{ decision: 'kind', ...zone, rightKind: 'Zone' }] },
    /kinds\.tsv line 2: rightKind "Zone" is none of Park, /,
  ],
  ['a missing reason', { same: [{ decision: 'same', ...zone, other: 'x', reason: '' }] }, /reason "" is empty/],
  ['a wrong date', { same: [{ decision: 'same', ...zone, other: 'x', date: '21.11.26' }] }, /is no date like/],
  ['a wrong hash', { same: [{ decision: 'same', ...zone, other: 'x', textHash: 'abc' }] }, /is no hash/],
  [
    'an origin that nobody knows',
    { relations: [{ decision: 'add', ...hosts, origin: 'HEARD' }] },
    /origin "HEARD" is none of STATED, IMPLIED, CURATED/,
  ],
  [
    'a cell that the decision has no use for',
    { relations: [{ decision: 'reject', ...hosts, origin: 'STATED' }] },
    /origin "STATED" must be empty for this decision/,
  ],
  [
    'words where a number belongs',
    { targets: [{ decision: 'reject', indicator: '高新技术企业', value: '五百', unit: '家' }] },
    /value "五百" is no number/,
  ],
])('%s is an error that names file and line', (_what, tables, message) => {
  expect(() => readCuration(folderWith(tables))).toThrow(message);
});

test.each<[string, Parameters<typeof folderWith>[0], RegExp]>([
  [
    'one name as another name of two bodies',
    {
      same: [
        { decision: 'same', ...zone, other: '高新区' },
        { decision: 'same', kind: 'Park', name: '英德高新区', other: '高新区' },
      ],
    },
    /same\.tsv line 3: it says "英德高新区", but .*same\.tsv line 2 says "清远高新区"\. Keep one\./,
  ],
  [
    'two names, each the other name of the other',
    {
      same: [
        { decision: 'same', kind: 'Park', name: '甲', other: '乙' },
        { decision: 'same', kind: 'Park', name: '乙', other: '甲' },
      ],
    },
    /each other's other name/,
  ],
  [
    'two names that are different but merged by way of a third',
    {
      same: [
        { decision: 'same', kind: 'Park', name: '甲', other: '乙' },
        { decision: 'same', kind: 'Park', name: '乙', other: '丙' },
        { decision: 'different', kind: 'Park', name: '甲', other: '丙' },
      ],
    },
    /same\.tsv line 4: "甲" and "丙" are judged different, but .*same\.tsv line 3 makes them one/,
  ],
  [
    'two right kinds',
    {
      kinds: [
        { decision: 'kind', ...zone, rightKind: 'Platform' },
        { decision: 'kind', ...zone, rightKind: 'Region', document: '001_other' },
      ],
    },
    /kinds\.tsv line 3: it says "Region", but .*line 2 says "Platform"/,
  ],
  [
    'a relation added and rejected in one place, whichever way round it is written',
    {
      relations: [
        { decision: 'add', ...hosts, type: 'COOPERATES_WITH', origin: 'STATED' },
        {
          decision: 'reject',
          type: 'COOPERATES_WITH',
          fromKind: hosts.toKind,
          from: hosts.to,
          toKind: hosts.fromKind,
          to: hosts.from,
        },
      ],
    },
    /relations\.tsv line 3: it says "reject", but .*line 2 says "true"/,
  ],
  [
    'words that name nothing and something',
    {
      mentions: [
        { decision: 'none', surface: '高新区' },
        { decision: 'name', surface: '高新区', ...zone },
      ],
    },
    /mentions\.tsv line 3/,
  ],
  [
    'the same line twice',
    {
      'names-en': [
        { decision: 'name', ...zone, nameEn: 'Qingyuan High-tech Zone' },
        { decision: 'name', ...zone, nameEn: 'Qingyuan High-tech Zone', reason: 'again' },
      ],
    },
    /names-en\.tsv line 3: .*names-en\.tsv line 2 says the same\. Delete one\./,
  ],
])('%s: a contradiction that names both lines', (_what, tables, message) => {
  expect(() => readCuration(folderWith(tables))).toThrow(message);
});

test('a relation may be rejected in one sentence and stand in another', () => {
  const folder = folderWith({
    relations: [
      { decision: 'reject', ...hosts },
      { decision: 'right', ...hosts, quote: '入驻清远高新区' },
    ],
  });
  expect(readCuration(folder).relations).toHaveLength(2);
});

test('a table of another name is refused, and a folder without tables decides nothing', () => {
  const folder = folderWith({});
  expect(readCuration(folder).same).toEqual([]);
  writeFileSync(join(folder, 'smae.tsv'), 'decision\n');
  expect(() => readCuration(folder)).toThrow(/smae\.tsv is no curation table/);
  expect(() => readCuration(join(folder, 'absent'))).toThrow(/is no folder/);
});
