import { expect, test } from 'vitest';
import { compareEditions } from '../../../src/graph/compare/compare-editions.ts';
import { editionOf } from '../../../src/graph/compare/edition-of.ts';
import type { PlacedRelation } from '../../../src/graph/document-extract.ts';
import { makeGraph } from '../../../src/graph/make-graph.ts';
import { relationPart } from '../../../src/graph/relation-part.ts';
import type { Status } from '../../../src/ontology/statuses.ts';

function said(document: string, status: Status): PlacedRelation {
  return {
    type: 'HOSTS',
    from: { kind: 'Park', name: '清远华炬科技园' },
    to: { kind: 'Platform', name: '天安智谷众创空间' },
    support: { origin: 'STATED', document, quote: '规划建设天安智谷众创空间。', start: 0, end: 13 },
    year: 2020,
    status,
    role: undefined,
    post: undefined,
  };
}

test('of a relation that two documents state, each edition has the status of its own document', () => {
  const graph = makeGraph([relationPart([said('draft', 'PLANNED'), said('issued', 'FINISHED')])]);
  const { relations } = compareEditions(editionOf(graph, 'draft'), editionOf(graph, 'issued'));
  expect(relations.map(({ change, before, after }) => [change, before?.status, after?.status])).toEqual([
    ['CHANGED', 'PLANNED', 'FINISHED'],
  ]);
  expect(editionOf(graph).relations.map(({ status }) => status)).toEqual(['FINISHED']);
});
