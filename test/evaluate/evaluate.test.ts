import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { indexExport } from '../../src/evaluate/export-index.ts';
import { readExportedGraph } from '../../src/evaluate/exported-graph.ts';
import { formatDocument, formatSummary } from '../../src/evaluate/format-scores.ts';
import { goldFacts } from '../../src/evaluate/gold-facts.ts';
import { normalizeName } from '../../src/evaluate/normalize-name.ts';
import { fixed, roundHalfEven } from '../../src/evaluate/round-half-even.ts';
import { goldDocumentId, scoreDocument } from '../../src/evaluate/score-document.ts';
import { sequenceRatio } from '../../src/std/sequence-ratio.ts';
import { summarizeScores } from '../../src/evaluate/summarize-scores.ts';

// The fixture is a small export with errors of every sort put in, two gold files with every optional field, and what the
// reference scorer, written in Python, printed for them.
const fixture = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');
const index = indexExport(readExportedGraph(fixture('nodes.jsonl'), fixture('edges.jsonl')));
const documents = ['gold-000.json', 'gold-001.json'].map((name) => {
  const gold = goldFacts.parse(JSON.parse(fixture(name)));
  return { id: goldDocumentId(gold), scores: scoreDocument(index, gold) };
});
const summary = summarizeScores(documents.map(({ scores }) => scores));
const isPart = (line: string) => line.startsWith('   ');

test('every line is the one that the reference scorer printed', () => {
  const rows = documents.flatMap(({ id, scores }) => formatDocument(id, scores, 0));
  const totals = formatSummary(summary).filter((line) => !isPart(line));
  expect(`${[...rows, ...totals].join('\n')}\n`).toBe(fixture('recorded.txt'));
});

test('the totals are the recorded ones to four places', () => {
  const totals = Object.fromEntries(
    Object.entries(summary).map(([list, { parts: _, ...figures }]) => [list, figures]),
  );
  expect(totals).toEqual(JSON.parse(fixture('recorded.json')));
});

test('kinds, roles and relation types add up to their list', () => {
  for (const list of ['entities', 'responsibilities', 'relations'] as const) {
    const parts = Object.values(summary[list]?.parts ?? {});
    const whole = documents.flatMap(({ scores }) => scores[list]?.counts ?? []);
    for (const count of ['gold', 'hit', 'found', 'right'] as const) {
      const total = (rows: readonly Record<typeof count, number>[]) =>
        rows.reduce((sum, row) => sum + row[count], 0);
      expect([list, count, total(parts)]).toEqual([list, count, total(whole)]);
    }
  }
});

test('misses are named, so many as asked for and the rest counted', () => {
  const [first] = documents.map(({ id, scores }) => formatDocument(id, scores, 1));
  const entity = first?.findIndex((line) => line === '    entity: 3') ?? -1;
  expect(first?.slice(entity, entity + 3)).toEqual([
    '    entity: 3',
    expect.stringMatching(/^ {6}\S+ \(\w+\)$/),
    '      … 2 more',
  ]);
});

const ratios = z
  .array(z.tuple([z.string(), z.string(), z.number()]))
  .parse(JSON.parse(fixture('sequence-ratios.json')));

test.each(ratios)('sequenceRatio of %j and %j is difflib’s', (a, b, ratio) =>
  expect(sequenceRatio(a, b)).toBe(ratio),
);

test.each([
  ['“5G＋”创新 中心', '5g+创新中心'],
  ['R&D经费占GDP比重（％）', 'r&d经费占gdp比重%'],
  ['清远市　科技局、', '清远市科技局'],
  [undefined, ''],
])('normalizeName %s', (name, expected) => expect(normalizeName(name)).toBe(expected));

test.each([
  [0.0625, 3, 0.062],
  [0.1875, 3, 0.188],
  [0.03125, 4, 0.0312],
  [2 / 3, 4, 0.6667],
  [0.0005, 3, 0.001],
])('roundHalfEven %f to %i places', (value, decimals, expected) =>
  expect(roundHalfEven(value, decimals)).toBe(expected),
);

test('fixed keeps its zeros', () => expect([fixed(1, 3), fixed(0.5, 3)]).toEqual(['1.000', '0.500']));

test('a broken line of an export is named', () => {
  expect(() => readExportedGraph('{"id": "a"}\n{"id": 7}\n', '')).toThrow(/^nodes\.jsonl line 2: "id": /);
});
