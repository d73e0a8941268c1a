import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supporting } from '../../src/graph/evidence.ts';
import { edge } from '../../src/graph/edge.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { entityId } from '../../src/ontology/entity-id.ts';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import { origins } from '../../src/ontology/origins.ts';
import type { RelationType } from '../../src/ontology/relation-types.ts';
import { findConnectors } from '../../src/questions/find-connectors.ts';
import { relationGraph } from '../../src/questions/relation-graph.ts';
import type { KnownRelation } from '../../src/questions/relations.ts';
import { runReport } from '../../src/reports/run-report.ts';
import { readStatements } from '../../src/store/read-statements.ts';
import { backends, emptyStore } from '../store/empty-store.ts';
import { loadedStore, serve } from './serve.ts';

const name = 'institutes-connecting-regions';

describe.each(backends)('on the %s store', (backend) => {
  test(
    'the report names the same connectors in the same order as the question',
    { timeout: 120_000 },
    async () => {
      const store = await loadedStore(backend);
      const { ask } = await serve(store);
      const query = `{
      connectors(from: "清远市", to: "粤港澳大湾区") { nodes { entity { name } paths(first: 1) { length entities { name } } } }
      report(name: "${name}") { columns rows truncated }
    }`;
      const { data } = await ask(query);
      const { connectors, report } = Object(data);
      const ofQuestion = connectors.nodes.map(({ entity, paths }: Asked) => [
        entity.name,
        paths[0]?.length,
        paths[0]?.entities.map((each) => each.name),
      ]);
      expect(
        report.rows.map(([connector, length, , , way]: readonly unknown[]) => [connector, length, way]),
      ).toEqual(ofQuestion);
      expect(ofQuestion).toHaveLength(3);
    },
  );

  test('so it does on any small graph', { timeout: 300_000 }, async () => {
    const store = await emptyStore(backend);
    const report = readStatements('reports').get(name);
    if (report === undefined) throw new Error(`There is no report ${name}.`);
    const runs = backend === 'embedded' ? 150 : 12;
    await fc.assert(
      fc.asyncProperty(anyGraph, async ({ graph, relations }) => {
        fc.pre(!goesInCircles(relations));
        await store.load(graph, graph.id);
        const via: readonly EntityKind[] = ['ResearchInstitute', 'Park'];
        const { rows } = await runReport(store, report, { from: 'A市', to: 'B区', via });
        const known = relationGraph(
          graph.nodes.flatMap(({ id, properties }) =>
            kindsByName.flatMap(([kind, known]) =>
              properties['name'] === known ? [{ id, kind, name: known }] : [],
            ),
          ),
          relations,
        );
        const [from, to] = ['A市', 'B区'].map(
          (name) => known.things.numberOf(entityId('Region', name)) ?? -1,
        );
        const found = findConnectors(known, { from: from ?? -1, to: to ?? -1, via, maxHops: 4 });
        expect(rows.map(([connector, length, , evidence]) => [connector, length, evidence])).toEqual(
          found.map(({ thing, best }) => [
            known.things.nameOf(thing),
            best.relations.length,
            best.relations.length,
          ]),
        );
      }),
      { numRuns: runs, seed: 20261121, ...(backend === 'neo4j' && { endOnFailure: true }) },
    );
  });
});

/** No place is part of itself by way of others: what the question calls a side would have no outside. */
function goesInCircles(
  relations: Iterable<{ readonly type: string; readonly from: string; readonly to: string }>,
): boolean {
  const parts = [...relations].filter(({ type }) => type === 'PART_OF' || type === 'LOCATED_IN');
  const isAbove = (above: string, id: string, steps: number): boolean =>
    steps > 0 && parts.some(({ from, to }) => from === id && (to === above || isAbove(above, to, steps - 1)));
  return parts.some(({ from }) => isAbove(from, from, parts.length));
}

interface Asked {
  readonly entity: { readonly name: string };
  readonly paths: readonly {
    readonly length: number;
    readonly entities: readonly { readonly name: string }[];
  }[];
}

const kindsByName: readonly (readonly [EntityKind, string])[] = [
  ['Region', 'A市'],
  ['Region', 'B区'],
  ['Region', 'C市'],
  ['Park', '甲园'],
  ['Park', '乙园'],
  ['ResearchInstitute', '甲院'],
  ['ResearchInstitute', '乙院'],
  ['ResearchInstitute', '丙院'],
  ['University', '甲校'],
  ['Enterprise', '甲司'],
];

const tieTypes: readonly RelationType[] = ['AFFILIATED_WITH', 'HOSTS', 'CONNECTS_TO', 'MANAGES'];
const things = kindsByName.map((_, i) => i);
const places = [0, 1, 2, 3, 4];

/** Relations as they may be between kinds: things lie in regions and parks, parks are parts of parks and regions of regions. */
const anyGraph = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...things.slice(3)), fc.constantFrom(...places)), {
      maxLength: 7,
      selector: String,
    }),
    fc.uniqueArray(fc.constantFrom([1, 2], [2, 1], [0, 2], [3, 4]), { maxLength: 2, selector: String }),
    fc.uniqueArray(
      fc.tuple(fc.constantFrom(...things), fc.constantFrom(...tieTypes), fc.constantFrom(...things)),
      { minLength: 2, maxLength: 9, selector: String },
    ),
    fc.array(fc.constantFrom(...origins), { minLength: 18, maxLength: 18 }),
  )
  .map(([lying, parts, ties, originOf]) => {
    const lines = [
      ...lying.map(([a, b]) => [a, 'LOCATED_IN', b] as const),
      ...parts.flatMap(([a = 0, b = 0]) => [[a, 'PART_OF', b] as const]),
      ...ties.map(([a, type, b]) => [a, type, b] as const),
    ].filter(([a, , b]) => a !== b);
    const relations = lines.map(([a, type, b], i): KnownRelation => {
      const { id, from, to } = edge(type, { from: idOf(a), to: idOf(b) });
      return {
        id,
        type,
        from,
        to,
        origin: originOf[i] ?? 'STATED',
        evidence: 1,
      };
    });
    return { relations, graph: graphOf(relations) };
  });

function idOf(index: number): string {
  const [kind, known] = kindsByName[index] ?? ['Region', ''];
  return entityId(kind, known);
}

function graphOf(relations: readonly KnownRelation[]): Graph {
  const nodes = kindsByName.map(([kind, known]) => ({
    id: entityId(kind, known),
    labels: ['Entity', kind],
    properties: { name: known, aliases: [] },
  }));
  const edges = relations.map(({ type, from, to, origin }) => edge(type, { from, to }, { origin }));
  const evidence = relations.map(({ id, origin }) => supporting(id, { origin, source: 'test.tsv' }));
  return makeGraph([{ nodes, edges, evidence }]);
}
