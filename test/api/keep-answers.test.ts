import { expect, test } from 'vitest';
import { boundedMap } from '../../src/api/bounded-map.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';
import { apiGraph } from './api-graph.ts';
import { loadedStore, serve } from './serve.ts';

const question = 'query Named($name: String!) { entity(name: $name) { id name } statistics { entities } }';
const info = { logLevel: 'info' } as const;

function statementsOf(log: readonly string[]): readonly number[] {
  return log.map((line) => JSON.parse(line)).flatMap(({ statements }) => statements ?? []);
}

test('what is asked again in the same words is answered from memory', async () => {
  const log: string[] = [];
  const { ask } = await serve(await loadedStore('embedded'), info, log);
  const first = await ask(question, { name: '清远市' });
  expect(await ask(question, { name: '清远市' })).toMatchObject({ status: 200, data: first.data });
  const other = await ask(question, { name: '广州市' });
  expect(other.data).not.toEqual(first.data);
  await expect.poll(() => statementsOf(log)).toEqual([expect.any(Number), 0, expect.any(Number)]);
  expect(statementsOf(log)[0]).toBeGreaterThan(0);
  expect(log.map((line) => JSON.parse(line).operation)).toEqual(['Named', 'Named', 'Named']);
});

test('a new build answers anew, a second after it is in at the latest', async () => {
  const store = await loadedStore('embedded');
  const { ask } = await serve(store);
  const before = await ask(question, { name: '清远市' });
  const { nodes, edges, evidence } = apiGraph();
  const more = { id: 'park-new', labels: ['Entity', 'Park'], properties: { name: '新园区', aliases: [] } };
  await store.load(makeGraph([{ nodes: [...nodes, more], edges, evidence }]), 'others');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const after = await ask(question, { name: '清远市' });
  expect(after.data).not.toEqual(before.data);
});

test('an error is not kept', async () => {
  const store = await loadedStore('embedded');
  const { ask } = await serve(store);
  const wrong = await ask('{ connectors(from: "无此名", to: "清远市") { totalCount } }');
  const again = await ask('{ connectors(from: "无此名", to: "清远市") { totalCount } }');
  expect(wrong.errors?.[0]?.extensions['requestId']).not.toBe(again.errors?.[0]?.extensions['requestId']);
});

test('nothing is kept where the setting says so', async () => {
  const log: string[] = [];
  const { ask } = await serve(await loadedStore('embedded'), { ...info, cache: false }, log);
  await ask(question, { name: '清远市' });
  await ask(question, { name: '清远市' });
  await expect.poll(() => statementsOf(log)).toHaveLength(2);
  expect(statementsOf(log)[1]).toBe(statementsOf(log)[0]);
});

test('a bounded map forgets what was not asked for longest', () => {
  const map = boundedMap<number>(320);
  for (let i = 0; i < 16; i++) map.set(`k${i}`, i, 20);
  expect(map.get('k0')).toBe(0);
  map.set('new', 16, 20);
  expect(map.get('k0')).toBe(0);
  expect(map.get('k1')).toBeUndefined();
  map.set('huge', 17, 21);
  expect(map.get('huge')).toBeUndefined();
});
