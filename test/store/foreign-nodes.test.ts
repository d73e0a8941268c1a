import { describe, expect, test } from 'vitest';
import { readGraph } from '../../src/store/read-graph.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { backends, emptyStore, inNeo4j } from './empty-store.ts';
import { manyRegions, textOf, withoutProjects } from './graphs.ts';

describe.runIf(backends.includes('neo4j'))('what others keep in the same Neo4j', () => {
  test('stays as it is through loads of one graph and another', async () => {
    const store = await emptyStore('neo4j');
    await inNeo4j(`CREATE (a:Park {name: 'Hyde Park', id: 'mine'})-[:LOCATED_IN {id: 'x'}]->(:Region {name: 'London'})
      CREATE (:Build {id: 7, state: 'red'})-[:STATED_IN]->(:Document {title: 'Notes'}), (:Entity {note: 1})`);
    const before = await others();
    await store.load(smallGraph(), 'inputs');
    await store.load(manyRegions(3), 'inputs');
    expect(await others()).toEqual(before);
    expect(await store.build()).toMatchObject({ id: manyRegions(3).id });
    expect(textOf(await readGraph(store))).toBe(textOf(manyRegions(3)));
  });

  test('on the nodes of the graph stays too: labels, properties and ties of their own', async () => {
    const store = await emptyStore('neo4j');
    await store.load(smallGraph(), 'inputs');
    await inNeo4j(
      `MATCH (p:Project) SET p.remark = 'ask', p:Favourite CREATE (:Note {text: 'mine'})-[:ABOUT]->(p)`,
    );
    await store.load(smallGraph(), 'inputs');
    expect(await notes()).toEqual([{ labels: ['Favourite', 'Project'], remark: 'ask', named: true }]);
    expect(textOf(await readGraph(store))).toBe(textOf(smallGraph()));
    await store.load(withoutProjects(smallGraph()), 'inputs');
    expect(await notes()).toEqual([{ labels: ['Favourite'], remark: 'ask', named: false }]);
    expect(textOf(await readGraph(store))).toBe(textOf(withoutProjects(smallGraph())));
    await store.load(smallGraph(), 'inputs');
    expect(textOf(await readGraph(store))).toBe(textOf(smallGraph()));
  });

  test('under a label and id of the graph stops the load before anything is written', async () => {
    const store = await emptyStore('neo4j');
    await store.load(manyRegions(3), 'inputs');
    await inNeo4j(`CREATE (:Document {id: '000_plan', title: 'Mine'})`);
    await expect(store.load(smallGraph(), 'inputs')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('a :Document node "000_plan" that innograph did not write'),
    });
    expect(await store.build()).toMatchObject({ id: manyRegions(3).id, state: 'complete' });
  });
});

async function others() {
  return inNeo4j(`MATCH (n) WHERE n.innograph IS NULL AND coalesce(n.owner, '') <> 'innograph'
    OPTIONAL MATCH (n)-[r]->(m)
    RETURN elementId(n) AS n, labels(n) AS labels, properties(n) AS properties, elementId(r) AS r, properties(r) AS tie
    ORDER BY n, r`);
}

async function notes() {
  return inNeo4j(`MATCH (:Note)-[:ABOUT]->(p)
    UNWIND labels(p) AS label
    WITH p, label ORDER BY label
    RETURN collect(label) AS labels, p.remark AS remark, p.name IS NOT NULL AS named`);
}
