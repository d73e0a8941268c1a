import { groupBy } from '../std/group-by.ts';
import type { GraphEdge, GraphEvidence, GraphNode, Properties } from './graph.ts';
import type { GraphPart } from './graph-part.ts';

/** The lines of `nodes.jsonl` and `edges.jsonl`, each with its line feed, in the order of the part. */
export interface ExportLines {
  readonly nodes: Iterable<string>;
  readonly edges: Iterable<string>;
}

/**
 * A graph, or a part of one, as it is taken away: one JSON object a line, keys always in the same order, evidence on the fact
 * it supports (for targets and projects among their properties). The same graph gives the same bytes. `places` are the paths
 * of clauses that evidence points to and that the part does not hold, by their ids.
 */
export function exportLines(part: GraphPart, places: ReadonlyMap<string, string> = new Map()): ExportLines {
  const clausePaths = new Map([...places, ...clausePathsOf(part)]);
  const context = { evidence: groupBy(part.evidence, ({ factId }) => factId), clausePaths };
  return {
    nodes: linesOf(part.nodes, (node) => nodeRecord(node, context)),
    edges: linesOf(part.edges, (edge) => edgeRecord(edge, context)),
  };
}

interface Context {
  readonly evidence: ReadonlyMap<string, readonly GraphEvidence[]>;
  readonly clausePaths: ReadonlyMap<string, string>;
}

function* linesOf<T>(items: readonly T[], record: (item: T) => object): Iterable<string> {
  for (const item of items) yield `${JSON.stringify(record(item))}\n`;
}

function nodeRecord({ id, labels, properties }: GraphNode, context: Context): object {
  const { name = null, aliases = [], ...rest } = properties;
  const evidence = evidenceRecords(id, context);
  return {
    id,
    labels,
    name,
    ...(labels.includes('Entity') ? { aliases } : {}),
    properties: sorted(evidence.length > 0 ? { ...rest, evidence } : rest),
  };
}

function edgeRecord({ id, type, from, to, properties }: GraphEdge, context: Context): object {
  return { id, type, from, to, properties: sorted(properties), evidence: evidenceRecords(id, context) };
}

/** By document and place in it, sources last: the order says nothing of how the graph was made. */
function evidenceRecords(factId: string, { evidence, clausePaths }: Context): readonly object[] {
  return (evidence.get(factId) ?? []).toSorted(byPlace).map((each) => ({
    document: each.document ?? null,
    clause: clausePaths.get(each.clauseId ?? '') ?? null,
    quote: each.quote ?? null,
    start: each.start ?? null,
    end: each.end ?? null,
    origin: each.origin,
    source: each.source ?? null,
    ...(each.status === undefined ? {} : { status: each.status }),
    ...(each.role === undefined ? {} : { role: each.role }),
    ...(each.post === undefined ? {} : { post: each.post }),
  }));
}

function byPlace(a: GraphEvidence, b: GraphEvidence): number {
  return (
    compare(a.document ?? '\uffff', b.document ?? '\uffff') ||
    (a.start ?? 0) - (b.start ?? 0) ||
    (a.end ?? 0) - (b.end ?? 0) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sorted(properties: Properties | object): object {
  return Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => compare(a, b)));
}

function clausePathsOf(part: GraphPart): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { id, labels, properties } of part.nodes) {
    const path = properties['path'];
    if (labels.includes('Clause') && typeof path === 'string') paths.set(id, path);
  }
  return paths;
}
