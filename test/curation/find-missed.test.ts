import { expect, test } from 'vitest';
import { findMissed } from '../../src/curation/missed/find-missed.ts';
import { settleCuration } from '../../src/curation/settle-curation.ts';
import type { DocumentFacts } from '../../src/curation/document-facts.ts';
import { noCuration } from '../../src/seeds/curation.ts';
import type { SourceDocument } from '../../src/seeds/source-document.ts';
import { decide, smallFacts, source } from './small-facts.ts';

function missed(facts: DocumentFacts, document: SourceDocument = source, curation = noCuration) {
  const settled = settleCuration(curation, [document], () => {});
  return findMissed([facts], [document], settled).map(({ what, words }) => `${what} ${words}`);
}

test('words that end like an organisation’s name and name nothing are listed', () => {
  const facts = smallFacts();
  expect(missed(facts)).toContain('name 国家级孵化器');
  const unnamed = { ...facts, mentions: facts.mentions.filter(({ kind }) => kind !== 'ResearchInstitute') };
  expect(missed(unnamed)).toContain('name 华南师范大学清远研究院');
  expect(missed(facts)).not.toContain('name 华南师范大学清远研究院');
});

test('a clause without a unit is listed only where most of its siblings have one', () => {
  const facts = smallFacts();
  expect(missed(facts).filter((line) => line.startsWith('unit'))).toEqual([]);
  const first = facts.reading.clauses.find(({ number }) => number === '1');
  if (first === undefined) throw new Error('The small plan has a first clause.');
  const third = { ...first, path: '3', number: '3' };
  const [task] = facts.tasks;
  if (task === undefined) throw new Error('The small plan has a task.');
  const busier = {
    ...facts,
    reading: { ...facts.reading, clauses: [...facts.reading.clauses, third] },
    tasks: [task, { ...task, clausePath: '3' }],
  };
  expect(missed(busier).filter((line) => line.startsWith('unit'))).toEqual(['unit 2 加强保障']);
});

test('a target without a year is listed, a baseline is not', () => {
  const facts = smallFacts();
  const without = (isBaseline: boolean) => ({
    ...facts,
    targets: facts.targets.map((target) => ({ ...target, year: undefined, isBaseline })),
  });
  expect(missed(facts)).not.toContain('year 高新技术企业 500家');
  expect(missed(without(false))).toContain('year 高新技术企业 500家');
  expect(missed(without(true))).not.toContain('year 高新技术企业 500家');
});

test('counts are listed where they are outside what is expected', () => {
  const expecting = (least: number, most: number): SourceDocument => ({
    ...source,
    facts: { ...source.facts, expected: { tasks: [least, most] } },
  });
  expect(missed(smallFacts(), expecting(1, 2))).not.toContain('count tasks');
  expect(missed(smallFacts(), expecting(2, 9))).toContain('count tasks');
});

test('decisions that never spoke are listed', () => {
  const row = { decision: 'none', surface: '高新区', quote: '高新区依托' };
  const said = 'decision curation/mentions.tsv 2026-11-21: 高新区';
  expect(missed(smallFacts(), source, decide('mentions', { ...row, document: '009_other' }))).toContain(said);
  expect(missed(smallFacts(), source, decide('mentions', { ...row, textHash: '0123456789ab' }))).toContain(
    said,
  );
  expect(missed(smallFacts(), source, decide('mentions', row))).not.toContain(said);
});
