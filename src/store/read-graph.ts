import { z } from 'zod';
import { supporting } from '../graph/evidence.ts';
import type { Graph, GraphEdge, GraphEvidence, GraphNode } from '../graph/graph.ts';
import { makeGraph } from '../graph/make-graph.ts';
import { nodeLabels, type NodeLabel } from '../ontology/node-labels.ts';
import { entityKinds } from '../ontology/entity-kinds.ts';
import { origins } from '../ontology/origins.ts';
import { propertyTypes } from '../ontology/property-types.ts';
import { statuses } from '../ontology/statuses.ts';
import { UserError } from '../std/user-error.ts';
import { exportStatement } from './export-statement.ts';
import type { GraphStore } from './graph-store.ts';

/** Reads back the graph that was loaded, a page at a time, equal to the one that went in. Throws where none is, or half of one. */
export async function readGraph(store: GraphStore): Promise<Graph> {
  const stamp = await store.build();
  if (stamp?.state !== 'complete') {
    const what =
      stamp === undefined ? 'No graph is in the store' : 'The graph in the store was not loaded to its end';
    throw new UserError(`${what}. Run: innograph build`, { exitCode: 3 });
  }
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const label of nodeLabels) {
    for await (const page of nodePages(store, stamp.id, label)) {
      nodes.push(...page);
      edges.push(...(await edgesFrom(store, { build: stamp.id, label, ids: page.map(({ id }) => id) })));
    }
  }
  return { ...withEvidenceApart(nodes, edges), id: stamp.id };
}

async function* nodePages(
  store: GraphStore,
  build: string,
  label: NodeLabel,
): AsyncGenerator<readonly GraphNode[]> {
  const statement = exportStatement('nodes', label);
  for (let after = ''; ;) {
    const page = z.array(nodeRow).parse(await store.read(statement, { build, after, limit: pageSize }));
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.id;
  }
}

/** Long pages block the event loop while the embedded store's rows are converted. */
const pageSize = 1000;

interface EdgesWanted {
  readonly build: string;
  readonly label: NodeLabel;
  readonly ids: readonly string[];
}

async function edgesFrom(
  store: GraphStore,
  { build, label, ids }: EdgesWanted,
): Promise<readonly GraphEdge[]> {
  return z.array(edgeRow).parse(await store.read(exportStatement('relationships', label), { build, ids }));
}

/** Evidence went in as nodes, tied to their clauses. */
function withEvidenceApart(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Graph {
  const evidence = nodes.filter(({ labels }) => labels.includes('Evidence'));
  const ids = new Set(evidence.map(({ id }) => id));
  const clauseOf = new Map(edges.filter(({ from }) => ids.has(from)).map(({ from, to }) => [from, to]));
  const rest = {
    nodes: nodes.filter(({ id }) => !ids.has(id)),
    edges: edges.filter(({ from }) => !ids.has(from)),
  };
  return makeGraph([{ ...rest, evidence: evidence.map((node) => evidenceOf(node, clauseOf.get(node.id))) }]);
}

function evidenceOf({ id, properties }: GraphNode, clauseId: string | undefined): GraphEvidence {
  const { factId, ...said } = evidenceProperties.parse(properties);
  const place = clauseId === undefined ? {} : { clauseId };
  return { ...supporting(factId, { ...said, ...place }), id };
}

const property = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** Without the id, which stands beside them, and what others have added. */
const properties = z.record(z.string(), z.unknown()).transform((all) => {
  const own = Object.entries(all).filter(([name]) => name !== 'id' && name in propertyTypes);
  return z.record(z.string(), property).parse(Object.fromEntries(own));
});

/** The labels of the graph, the one that nodes are found by first. */
const labels = z
  .array(z.string())
  .transform((all) => [...nodeLabels, ...Object.keys(entityKinds)].filter((label) => all.includes(label)));

const nodeRow = z.object({ id: z.string(), labels, properties });

const edgeRow = z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string(), properties });

const evidenceProperties = z.object({
  factId: z.string(),
  origin: z.enum(origins),
  document: z.string().exactOptional(),
  quote: z.string().exactOptional(),
  start: z.int().exactOptional(),
  end: z.int().exactOptional(),
  source: z.string().exactOptional(),
  status: z.enum(statuses).exactOptional(),
  role: z.string().exactOptional(),
  post: z.string().exactOptional(),
});
