import { expect, test } from 'vitest';
import type { PlacedRelation } from '../../src/graph/document-extract.ts';
import { withoutCircles } from '../../src/graph/without-circles.ts';
import type { RelationType } from '../../src/ontology/relation-types.ts';
import type { SourcedRelation } from '../../src/relations/sourced-relation.ts';
import type { Finding } from '../../src/std/finding.ts';

type AnyRelation = PlacedRelation | SourcedRelation;

function stated(from: string, type: RelationType, to: string): PlacedRelation {
  const quote = `${from}是${to}的一部分。`;
  return {
    type,
    from: { kind: from.endsWith('区') ? 'Park' : 'Region', name: from },
    to: { kind: to.endsWith('区') ? 'Park' : 'Region', name: to },
    support: { origin: 'STATED', document: 'd', clauseId: 'c', quote, start: 3, end: 9 },
    year: 2020,
    status: undefined,
    role: undefined,
    post: undefined,
  };
}

function referenced(from: string, to: string): SourcedRelation {
  const [kind, origin] = ['Region', 'REFERENCE'] as const;
  return {
    type: 'PART_OF',
    from: { kind, name: from },
    to: { kind, name: to },
    origin,
    source: 'divisions.tsv',
  };
}

/** What is left, and what is reported. */
function kept(relations: readonly AnyRelation[]): { left: readonly string[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const left = withoutCircles(relations, (finding) => void findings.push(finding));
  return { left: left.map(({ from, type, to }) => `${from.name} ${type} ${to.name}`), findings };
}

test('what a document states against reference data is left out, with its place', () => {
  const { left, findings } = kept([stated('广东省', 'PART_OF', '清远市'), referenced('清远市', '广东省')]);
  expect(left).toEqual(['清远市 PART_OF 广东省']);
  expect(findings).toEqual([
    {
      rule: 'graph/circle',
      reason: '广东省 PART_OF 清远市 (广东省是清远市的一部分。) is left out: 清远市 lies in 广东省 already.',
      documentId: 'd',
      start: 3,
      end: 9,
    },
  ]);
});

test('a circle of three, over parks and regions, loses one fact, the same in any order', () => {
  const circle = [
    stated('甲区', 'PART_OF', '乙区'),
    stated('乙区', 'LOCATED_IN', '丙市'),
    stated('丙市', 'PART_OF', '甲区'),
  ];
  const { left, findings } = kept(circle);
  expect(left).toHaveLength(2);
  expect(findings).toMatchObject([{ reason: expect.stringContaining('2 steps up') }]);
  expect(kept(circle.toReversed()).left.toSorted()).toEqual(left.toSorted());
  expect(kept(circle.toReversed()).findings).toEqual(findings);
});

test('two ways up, the same fact twice, and cooperation both ways are no circle', () => {
  const relations = [
    stated('甲区', 'PART_OF', '乙区'),
    stated('甲区', 'PART_OF', '乙区'),
    stated('甲区', 'LOCATED_IN', '丙市'),
    stated('乙区', 'LOCATED_IN', '丙市'),
    stated('丙市', 'COOPERATES_WITH', '丁市'),
    stated('丁市', 'COOPERATES_WITH', '丙市'),
  ];
  expect(kept(relations)).toEqual({ left: kept(relations).left, findings: [] });
  expect(kept(relations).left).toHaveLength(6);
});
