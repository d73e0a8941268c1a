import { expect, test } from 'vitest';
import type { PlacedRelation } from '../../src/graph/document-extract.ts';
import { relationPart } from '../../src/graph/relation-part.ts';

const place = {
  origin: 'STATED',
  clauseId: 'clause-1',
  quote: '争取建立清远分中心。',
  start: 10,
  end: 20,
} as const;

function located(document: string, status: PlacedRelation['status'], year: number): PlacedRelation {
  return {
    type: 'LOCATED_IN',
    from: { kind: 'Platform', name: '岭南现代农业科学与技术省实验室清远分中心' },
    to: { kind: 'Region', name: '清远市' },
    support: { ...place, document },
    year,
    status,
    role: undefined,
    post: undefined,
  };
}

test('a relation is as far on as any document says, its evidence as far as each', () => {
  const { edges, evidence } = relationPart([located('b', 'PLANNED', 2021), located('a', 'FINISHED', 2020)]);
  expect(edges.map(({ properties }) => properties)).toEqual([
    { origin: 'STATED', firstYear: 2020, lastYear: 2021, status: 'FINISHED' },
  ]);
  expect(evidence.map(({ document, status }) => [document, status])).toEqual([
    ['b', 'PLANNED'],
    ['a', 'FINISHED'],
  ]);
});

test('what one place says in two ways is the same whichever was read first', () => {
  const both = [located('a', 'PLANNED', 2020), located('a', 'EXISTING', 2020)];
  expect(relationPart(both).evidence).toEqual(relationPart(both.toReversed()).evidence);
  expect(relationPart(both).evidence.map(({ status }) => status)).toEqual(['EXISTING']);
});
