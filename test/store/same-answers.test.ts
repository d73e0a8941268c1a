import { beforeAll, describe, expect, test } from 'vitest';
import { relationTypes } from '../../src/ontology/relation-types.ts';
import { taskRoles } from '../../src/ontology/task-roles.ts';
import type { GraphStore, Parameters } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readStatements } from '../../src/store/read-statements.ts';
import type { Statement } from '../../src/store/statement.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';
import { apiGraph } from '../api/api-graph.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { backends, emptySettings } from './empty-store.ts';

/** Two graphs in one: facts of all kinds, and some that disagree. */
const graph = makeGraph([smallGraph(), apiGraph()]);

const statements = [...readStatements('read').values(), ...readStatements('reports').values()];

/** What to ask for, by the parameter's name: real values, so that the answers are not empty. */
const given: Parameters = {
  ids: everyId(),
  froms: everyId(),
  name: '清远市',
  names: ['清远市', '清远高新技术产业开发区', '市科技局'],
  contains: '清远',
  startsWith: '清',
  kinds: ['ResearchInstitute', 'Park'],
  types: Object.keys(relationTypes),
  inTypes: Object.keys(relationTypes),
  outTypes: Object.keys(relationTypes),
  counted: Object.keys(relationTypes),
  roles: Object.keys(taskRoles),
  documents: ['000_plan'],
  document: '000_plan',
  years: [2021, 2025],
  id: idOf('清远市科学技术局'),
  entity: idOf('清远市科学技术局'),
  scope: idOf('清远市'),
  a: idOf('清远市科学技术局'),
  b: idOf('清远市财政局'),
  fromId: 'a',
  toId: 'zzzz',
  lacking: 'OWNER',
  limit: 500,
};

describe.runIf(backends.includes('neo4j'))('both stores answer alike', () => {
  let stores: readonly GraphStore[] = [];

  beforeAll(async () => {
    const settings = await Promise.all(backends.map(emptySettings));
    stores = await Promise.all(settings.map((each) => openStore(each)));
    for (const store of stores) await store.load(graph, 'inputs');
    return async () => {
      for (const store of stores) await store.close();
      for (const { remove } of settings) remove();
    };
  });

  test.each(statements)('$name', async (statement) => {
    for (const parameters of waysToAsk(statement)) {
      const [embedded, neo4j] = await Promise.all(stores.map((store) => store.read(statement, parameters)));
      expect(embedded, JSON.stringify(parameters)).toEqual(neo4j);
      // The bytes too: keys in the same order.
      expect(JSON.stringify(embedded)).toBe(JSON.stringify(neo4j));
      for (const row of embedded ?? []) expect(Object.keys(row)).toEqual(statement.columns);
    }
  });

  test('to most of what is asked, with rows', async () => {
    const [embedded] = stores;
    if (embedded === undefined) throw new Error('No store is open.');
    const empty: string[] = [];
    for (const statement of statements) {
      const ways = waysToAsk(statement);
      const answers = await Promise.all(ways.map((parameters) => embedded.read(statement, parameters)));
      if (answers.every((rows) => rows?.length === 0)) empty.push(statement.name);
    }
    expect(empty.length / statements.length, empty.join(', ')).toBeLessThan(0.1);
  });
});

/** With every parameter that has no default alone, and with each of the others beside them. */
function waysToAsk({ name, parameters }: Statement): readonly Parameters[] {
  const needed = parameters
    .filter((parameter) => parameter.default === undefined)
    .map((parameter) => parameter.name);
  const unknown = needed.find((parameter) => given[parameter] === undefined);
  if (unknown !== undefined) throw new Error(`${name} needs "${unknown}": say above what to ask it for.`);
  const others = parameters
    .map((parameter) => parameter.name)
    .filter((other) => !needed.includes(other) && other in given);
  return [[], ...others.map((other) => [other])].map((more) =>
    Object.fromEntries([...needed, ...more].map((parameter) => [parameter, given[parameter] ?? null])),
  );
}

function idOf(name: string): string {
  const found = graph.nodes.find(({ properties }) => properties['name'] === name);
  if (found === undefined) throw new Error(`There is no ${name} in the graph.`);
  return found.id;
}

function everyId(): readonly string[] {
  return [...graph.nodes, ...graph.edges].map(({ id }) => id);
}
