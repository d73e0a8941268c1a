import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import { origins } from '../../src/ontology/origins.ts';
import { relationTypes, type RelationType } from '../../src/ontology/relation-types.ts';
import { findConnectors } from '../../src/questions/find-connectors.ts';
import { relationGraph, type RelationGraph } from '../../src/questions/relation-graph.ts';
import type { Way } from '../../src/questions/walk.ts';
import { connectorsByDefinition } from './connectors-by-definition.ts';

const kinds: readonly EntityKind[] = [
  'Region',
  'Region',
  'Park',
  'ResearchInstitute',
  'ResearchInstitute',
  'University',
  'Enterprise',
];
const types = Object.keys(relationTypes).flatMap((type) => (isType(type) ? [type] : []));

function isType(type: string): type is RelationType {
  return type in relationTypes;
}

const anyGraph = fc
  .tuple(
    fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 7 }),
    fc.array(
      fc.record({
        type: fc.constantFrom(...types, 'LOCATED_IN' as const, 'PART_OF' as const, 'CONNECTS_TO' as const),
        from: fc.nat(8),
        to: fc.nat(8),
        origin: fc.constantFrom(...origins),
        evidence: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 3, maxLength: 14 },
    ),
  )
  .map(([more, lines]): RelationGraph => {
    const all: readonly EntityKind[] = ['Region', 'Region', ...more];
    // Numbers follow ids, so a thing's number is that of its id.
    const things = all.map((kind, i) => ({ id: `t${i}`, kind, name: `名${i}` }));
    const relations = lines
      .map((line, i) => ({
        ...line,
        id: `r${i}`,
        from: `t${line.from % all.length}`,
        to: `t${line.to % all.length}`,
      }))
      .filter(({ from, to }) => from !== to)
      .map((line) => ({ ...line, firstYear: 2020, lastYear: 2021, documents: ['a'] }));
    return relationGraph(things, relations);
  });

const question = fc.record({
  from: fc.constant(0),
  to: fc.constantFrom(1, 1, 1, 2),
  via: fc.constantFrom<readonly EntityKind[]>(
    ['ResearchInstitute'],
    ['ResearchInstitute', 'Park', 'University', 'Region'],
  ),
  fromKinds: fc.constantFrom<readonly EntityKind[] | undefined>(undefined, undefined, [
    'University',
    'Enterprise',
    'ResearchInstitute',
  ]),
  toKinds: fc.constantFrom<readonly EntityKind[] | undefined>(undefined, undefined, ['University', 'Park']),
  types: fc.constantFrom<readonly RelationType[] | undefined>(undefined, undefined, [
    'CONNECTS_TO',
    'AFFILIATED_WITH',
    'HOSTS',
  ]),
  maxHops: fc.integer({ min: 1, max: 4 }),
});

test('on any small graph the search finds what the definition says, walk by walk and in order', () => {
  fc.assert(
    fc.property(anyGraph, question, (graph, asked) => {
      const found = new Map(
        findConnectors(graph, asked).map(({ thing, walks }) => [thing, walks(1000).map(show)]),
      );
      const expected = [...connectorsByDefinition(graph, asked)].map(
        ([id, walks]) => [id, walks.map(show)] as const,
      );
      expect(found).toEqual(new Map(expected));
    }),
    { numRuns: 3000 },
  );
});

test('the score falls in the order of the list and stays within 0 and 1', () => {
  fc.assert(
    fc.property(anyGraph, question, (graph, asked) => {
      const scores = findConnectors(graph, asked).map(({ score }) => score);
      expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    }),
  );
});

function show({ relations }: Way): string {
  return relations.join(' ');
}
