import { expect, test } from 'vitest';
import { exportLines } from '../../src/graph/export-lines.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';
import { readExport } from '../../src/graph/read-export.ts';
import { smallGraph } from './small-graph.ts';

const written = {
  nodes: [...exportLines(smallGraph()).nodes].join(''),
  edges: [...exportLines(smallGraph()).edges].join(''),
};
const lines = (text: string) => text.trimEnd().split('\n');
const find = (text: string, words: string) => lines(text).find((line) => line.includes(words)) ?? '';

test('an export is a line a node and a line a relationship, sorted by id', () => {
  for (const text of [written.nodes, written.edges]) {
    const ids = lines(text).map((line) => /^\{"id":"([^"]+)"/.exec(line)?.[1] ?? '');
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(lines(written.nodes).length).toBe(smallGraph().nodes.length);
  expect(lines(written.edges).length).toBe(smallGraph().edges.length);
});

test('an entity stands in it with its labels, name and aliases', () => {
  expect(JSON.parse(find(written.nodes, '"name":"清远市科技局"'))).toEqual({
    id: expect.stringMatching(/^unit-[0-9a-v]{16}$/),
    labels: ['Entity', 'GovernmentUnit'],
    name: '清远市科技局',
    aliases: ['市科技局', '清远市科学技术局'],
    properties: {},
  });
});

test('a relationship carries its evidence, with the clause it stands in', () => {
  expect(JSON.parse(find(written.edges, '"type":"ESTABLISHED_BY"'))).toMatchObject({
    properties: { firstYear: 2021, lastYear: 2021, origin: 'STATED' },
    evidence: [
      {
        document: '000_plan',
        clause: '2.1',
        quote: expect.stringContaining('合作'),
        start: 0,
        end: 27,
        origin: 'STATED',
        source: null,
      },
    ],
  });
});

test('reference evidence names its source and no place', () => {
  const evidence = [
    {
      document: null,
      clause: null,
      quote: null,
      start: null,
      end: null,
      origin: 'REFERENCE',
      source: 'divisions.tsv: 广州市',
    },
  ];
  expect(JSON.parse(find(written.edges, 'divisions.tsv: 广州市'))).toMatchObject({ evidence });
});

test('targets and projects carry theirs among their properties, and have no name where they have none', () => {
  expect(JSON.parse(find(written.nodes, '"value":1.1'))).toMatchObject({
    name: null,
    properties: { evidence: [{ clause: '2.2' }] },
  });
  expect(JSON.parse(find(written.nodes, '岭南'))).toMatchObject({
    properties: { evidence: [{ clause: '2.1/1' }], investment: 2 },
  });
});

test('what was taken away comes back as the same graph', () => {
  expect(readExport(written)).toEqual(smallGraph());
});

test('a graph put together in another order is written alike', () => {
  const { nodes, edges, evidence } = smallGraph();
  const turned = makeGraph([
    { nodes: nodes.toReversed(), edges: edges.toReversed(), evidence: evidence.toReversed() },
  ]);
  expect([...exportLines(turned).edges].join('')).toBe(written.edges);
  expect(turned.id).toBe(smallGraph().id);
});

const replaced = (file: keyof typeof written, search: string | RegExp, by: string) => ({
  ...written,
  [file]: written[file].replace(search, by),
});

test.each([
  ['a broken line', replaced('nodes', '{', '['), /^nodes\.jsonl line 1 is no JSON\.$/],
  [
    'an unknown kind',
    replaced('nodes', '"ResearchInstitute"', '"Institute"'),
    /^nodes\.jsonl line \d+: "labels": wants Entity and a kind/,
  ],
  [
    'an unknown type',
    replaced('edges', 'ESTABLISHED_BY', 'BUILT_BY'),
    /^edges\.jsonl line \d+: "type": Invalid option/,
  ],
  [
    'an unknown property',
    replaced('nodes', '"isDraft"', '"draft"'),
    /^nodes\.jsonl line \d+: "properties\.values": Unrecognized key: "draft"/,
  ],
  [
    'a year in words',
    replaced('nodes', '"year":2025', '"year":"2025"'),
    /^nodes\.jsonl line \d+: "properties\.values\.year"/,
  ],
  [
    'an id given twice',
    { ...written, nodes: written.nodes + (lines(written.nodes)[0] ?? '') },
    /^nodes\.jsonl line \d+: the id 000_plan was given before/,
  ],
  [
    'an end that is not there',
    replaced('edges', /"to":"[^"]+"/, '"to":"nobody"'),
    /^edges\.jsonl line 1: nodes\.jsonl has no node nobody\.$/,
  ],
  [
    'evidence in no clause',
    replaced('edges', '"clause":"2.1"', '"clause":"9.9"'),
    /^edges\.jsonl line \d+: nodes\.jsonl has no clause 9\.9 of 000_plan\.$/,
  ],
  [
    'a relation without evidence',
    { ...written, edges: written.edges.replace(/("type":"ESTABLISHED_BY".*"evidence":)\[.*\]/, '$1[]') },
    /^The export is not whole: ESTABLISHED_BY .* has no evidence\.$/,
  ],
  [
    'a last line broken off',
    { ...written, edges: written.edges.slice(0, -20) },
    /^edges\.jsonl line \d+ is no JSON\.$/,
  ],
])('%s is named with its line', (_, files, message) => expect(() => readExport(files)).toThrow(message));

test('evidence keeps what its place says of a relation', () => {
  const { nodes, edges, evidence } = smallGraph();
  const graph = makeGraph([
    {
      nodes,
      edges,
      evidence: evidence.map((each) => ({ ...each, post: '市长', role: '组长', status: 'PLANNED' as const })),
    },
  ]);
  const lines = exportLines(graph);
  const again = readExport({ nodes: [...lines.nodes].join(''), edges: [...lines.edges].join('') });
  expect(again.evidence).toEqual(graph.evidence);
});

test('evidence in a document keeps the decision that it was read by', () => {
  const { id, nodes, edges, evidence } = smallGraph();
  const decided = evidence.map((each) =>
    each.document === undefined ? each : { ...each, source: 'curation/relations.tsv 2026-11-21: …' },
  );
  const graph = { id, nodes, edges, evidence: decided };
  const again = readExport({
    nodes: [...exportLines(graph).nodes].join(''),
    edges: [...exportLines(graph).edges].join(''),
  });
  expect(again.evidence).toEqual(decided);
});
