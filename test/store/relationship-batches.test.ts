import { expect, test } from 'vitest';
import { edge } from '../../src/graph/edge.ts';
import { relationshipBatches } from '../../src/store/relationship-batches.ts';

const labelOf = new Map([
  ['清远市', 'Entity' as const],
  ...Array.from({ length: 5 }, (_, i) => [`clause-${i}`, 'Clause'] as const),
]);
const ends = [0, 1, 2, 3, 4].map((i) => ({ from: `clause-${i}`, to: '清远市' }));

test('what is there already is looked for at the ends where fewer relationships meet', () => {
  const mentions = ends.map((place) => edge('MENTIONS', place));
  const contained = ends.map(({ from, to }) => edge('CONCERNS', { from: to, to: from }));
  const texts = [mentions, contained].map(
    (edges) => relationshipBatches('relationships', edges, labelOf)[0]?.text,
  );
  expect(texts[0]).toContain(
    'MATCH (a:Clause {id: row.from})\nMATCH (b:Entity {id: row.to})\nMERGE (a)-[r:MENTIONS {id: row.id}]->(b)',
  );
  expect(texts[1]).toContain('MERGE (b)<-[r:CONCERNS {id: row.id}]-(a)');
});

test('a type that the graph does not have is refused', () => {
  const edges = [edge('FRIENDS_WITH', { from: 'clause-0', to: '清远市' })];
  expect(() => relationshipBatches('relationships', edges, labelOf)).toThrow(
    '"FRIENDS_WITH" is no relationship type of the graph.',
  );
});
