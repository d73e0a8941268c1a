import { expect, test } from 'vitest';
import { documentsToGraph } from '../../src/pipeline.ts';
import { readReference } from '../../src/seeds/read-reference.ts';

test('a document is issued by the unit that its signature means, under its one name', () => {
  const text =
    '关于印发清远市行动计划的通知\n市科技局：\n现印发给你们，请遵照执行。\n中共清远市委办公室\n2013年9月22日\n';
  const source = { id: 'd', fileName: 'd.txt', text, facts: { issuer: '中共清远市委办公室' } };
  const { nodes, edges } = documentsToGraph(
    [source],
    { reference: readReference('seeds/reference') },
    () => {},
  );
  const issuedBy = edges.find(({ type }) => type === 'ISSUED_BY')?.to;
  expect(nodes.find(({ id }) => id === issuedBy)?.properties['name']).toBe('清远市委办公室');
  expect(nodes.filter(({ properties }) => String(properties['name']).endsWith('委办公室'))).toHaveLength(1);
});
