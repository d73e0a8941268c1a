import { describe, expect, test } from 'vitest';
import { makeGraph } from '../../src/graph/make-graph.ts';
import type { LoadProgress } from '../../src/store/graph-store.ts';
import { parseStatement } from '../../src/store/parse-statement.ts';
import { readGraph } from '../../src/store/read-graph.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { backends, emptyStore } from './empty-store.ts';
import { manyRegions, textOf, withoutProjects } from './graphs.ts';

describe.each(backends)('the %s store', (backend) => {
  test('is empty at first', async () => {
    const store = await emptyStore(backend);
    expect(await store.build()).toBeUndefined();
    await expect(readGraph(store)).rejects.toThrow('No graph is in the store. Run: innograph build');
  });

  test('gives back the graph that was loaded, byte for byte', async () => {
    const store = await emptyStore(backend);
    const graph = smallGraph();
    await store.load(graph, 'inputs');
    expect(await store.build()).toEqual({ id: graph.id, inputs: 'inputs', state: 'complete' });
    expect(await readGraph(store)).toEqual(graph);
    expect(textOf(await readGraph(store))).toBe(textOf(graph));
  });

  test('holds more nodes than a batch or a page takes', async () => {
    const store = await emptyStore(backend);
    const graph = manyRegions(4321);
    await store.load(graph, 'inputs');
    expect(textOf(await readGraph(store))).toBe(textOf(graph));
  });

  test('loads the same graph twice to the same end', async () => {
    const store = await emptyStore(backend);
    await store.load(smallGraph(), 'inputs');
    const once = await counts(store);
    await store.load(smallGraph(), 'inputs');
    expect(await counts(store)).toEqual(once);
    expect(textOf(await readGraph(store))).toBe(textOf(smallGraph()));
  });

  test('drops what the next graph does not have, and changes what it has otherwise', async () => {
    const store = await emptyStore(backend);
    await store.load(smallGraph(), 'inputs');
    const changed = withoutProjects(smallGraph());
    await store.load(changed, 'other inputs');
    expect(await store.build()).toMatchObject({ id: changed.id, inputs: 'other inputs' });
    expect(textOf(await readGraph(store))).toBe(textOf(changed));
    await store.load(manyRegions(3), 'inputs');
    expect(await counts(store)).toEqual([{ nodes: 3 + 1, relationships: 0 }]);
  });

  test('queues two loads at once', async () => {
    const store = await emptyStore(backend);
    await Promise.all([store.load(manyRegions(50), 'first'), store.load(smallGraph(), 'second')]);
    expect(await store.build()).toMatchObject({ inputs: 'second', state: 'complete' });
    expect(textOf(await readGraph(store))).toBe(textOf(smallGraph()));
  });

  test('tells how far a load is, evidence before the relationships that rest on it', async () => {
    const store = await emptyStore(backend);
    const told: LoadProgress[] = [];
    await store.load(smallGraph(), 'inputs', (progress) => told.push(progress));
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual([
      'nodes',
      'evidence',
      'relationships',
      'stale',
    ]);
    expect(told.filter(({ done, total }) => done === total).map(({ phase }) => phase)).toHaveLength(4);
  });

  test('refuses a graph with a fact that lacks evidence, and keeps the old one', async () => {
    const store = await emptyStore(backend);
    await store.load(smallGraph(), 'inputs');
    const { nodes, edges } = smallGraph();
    await expect(store.load({ id: 'graph-bad', nodes, edges, evidence: [] }, 'bad')).rejects.toThrow(
      'no evidence',
    );
    expect(await store.build()).toMatchObject({ inputs: 'inputs', state: 'complete' });
  });

  test.each([
    ['a property without a type', { colour: 'red' }, 'the property "colour" has no type'],
    ['text for a year', { startYear: '2021' }, 'the property "startYear" is "2021", but it takes Int'],
    ['half a year', { startYear: 2021.5 }, 'but it takes Int'],
    ['a number for a name', { name: 12 }, 'but it takes String'],
  ])('refuses %s before it writes anything', async (_, properties, message) => {
    const store = await emptyStore(backend);
    const graph = makeGraph([
      { nodes: [{ id: 'd', labels: ['Document'], properties }], edges: [], evidence: [] },
    ]);
    await expect(store.load(graph, 'inputs')).rejects.toThrow(message);
    expect(await store.build()).toBeUndefined();
  });

  test('keeps whole figures of targets floats, and years integers', async () => {
    const store = await emptyStore(backend);
    const target = { indicator: '高新技术企业', value: 7, year: 2025 };
    const graph = makeGraph([
      {
        nodes: [{ id: 'target-1', labels: ['Target'], properties: target }],
        edges: [],
        evidence: [{ id: 'evidence-1', factId: 'target-1', origin: 'CURATED', source: 'add.tsv' }],
      },
    ]);
    await store.load(graph, 'inputs');
    const text =
      "MATCH (t:Target {id: 'target-1'}) RETURN t.value / 2 AS half, t.year / 2 AS years, t.unit AS unit";
    expect(await store.read(statement(text))).toEqual([{ half: 3.5, years: 1012, unit: null }]);
  });

  test('reads Chinese, empty lists, null and what Unicode has beyond its first plane', async () => {
    const store = await emptyStore(backend);
    const text =
      '// param: given String\nRETURN $given AS text, [] AS list, null AS nothing, {b: 1, a: 2.5} AS map';
    const [row] = await store.read(statement(text), { given: '清远市“𠮷”\n𝒳' });
    expect(row).toEqual({ text: '清远市“𠮷”\n𝒳', list: [], nothing: null, map: { a: 2.5, b: 1 } });
    expect(JSON.stringify(row)).toContain('{"a":2.5,"b":1}');
  });

  test('gives nodes and relationships as maps of their properties', async () => {
    const store = await emptyStore(backend);
    await store.load(smallGraph(), 'inputs');
    const text = "MATCH (a:Park {name: '清远华炬科技园'})-[r:PART_OF]->(b:Park) RETURN r, b.name AS zone";
    const [row] = await store.read(statement(text));
    expect(row).toMatchObject({ r: { firstYear: 2021, origin: 'STATED' }, zone: '清远高新技术产业开发区' });
  });

  test.each([
    'CREATE (n:Note {id: 1}) RETURN n.id AS id',
    'MATCH (n:Entity) SET n.name = 1 RETURN n.id AS id',
  ])('refuses to write in a read: %s', async (text) => {
    const store = await emptyStore(backend);
    await store.load(manyRegions(3), 'inputs');
    await expect(store.read(statement(text))).rejects.toThrow();
    expect(textOf(await readGraph(store))).toBe(textOf(manyRegions(3)));
    expect(await counts(store)).toEqual([{ nodes: 4, relationships: 0 }]);
  });

  test('answers many reads at once', async () => {
    const store = await emptyStore(backend);
    await store.load(manyRegions(100), 'inputs');
    const one = statement('// param: id String\nMATCH (r:Region {id: $id}) RETURN r.name AS name');
    const ids = Array.from({ length: 100 }, (_, i) => `region-${1000 + i}`);
    const rows = await Promise.all(ids.map((id) => store.read(one, { id })));
    expect(rows.flat().map((row) => row['name'])).toEqual(ids.map((id) => `第${id}区`));
  });
});

function statement(text: string) {
  return parseStatement('test.cypher', `// title: A test\n// columns: any\n${text}`);
}

async function counts(store: Awaited<ReturnType<typeof emptyStore>>) {
  const text =
    'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships';
  return store.read(statement(text));
}
