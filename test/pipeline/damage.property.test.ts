import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentFacts } from '../../src/curation/document-facts.ts';
import { makeBackground, readFacts } from '../../src/pipeline.ts';
import { readReference } from '../../src/seeds/read-reference.ts';
import { damagedText } from '../text/damage.ts';

const background = makeBackground(readReference('seeds/reference'));
const known = { title: '清远市科技创新行动计划', issuer: '清远市人民政府', startYear: 2020, endYear: 2022 };

test('what layout does to a text changes none of its facts', () => {
  fc.assert(
    fc.property(damagedText, ({ clean, damaged }) => {
      expect(saidBy(factsOf(damaged))).toEqual(saidBy(factsOf(clean)));
    }),
    { seed: 20260101, numRuns: 60 },
  );
});

function factsOf(text: string): DocumentFacts {
  return readFacts({ id: 'd', fileName: 'd.txt', text, facts: known }, background, () => undefined);
}

/** The facts without their places. */
function saidBy({ mentions, relations, tasks, targets }: DocumentFacts): readonly string[] {
  return [
    ...mentions.map(({ kind, name }) => `mention ${kind} ${name}`),
    ...relations.map(({ type, from, to }) => `relation ${from.name} ${type} ${to.name}`),
    ...tasks.flatMap(({ title, participants }) =>
      participants.map(({ relationship, entity }) => `task ${title} ${relationship} ${entity.name}`),
    ),
    ...targets.map(({ indicator, year, value, unit }) => `target ${indicator} ${year} ${value} ${unit}`),
  ].toSorted();
}
