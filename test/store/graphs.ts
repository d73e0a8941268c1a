import { exportLines } from '../../src/graph/export-lines.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';

/** The graph as it is exported: what both stores have to give back to the byte. */
export function textOf(graph: Graph): string {
  const { nodes, edges } = exportLines(graph);
  return [...nodes, ...edges].join('');
}

/** The graph without its projects, and without the years that documents end in. */
export function withoutProjects(graph: Graph): Graph {
  const nodes = graph.nodes.filter(({ labels }) => !labels.includes('Project'));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const facts = new Set([...ids, ...edges.map(({ id }) => id)]);
  const evidence = graph.evidence.filter(({ factId }) => facts.has(factId));
  const renamed = nodes.map((node) => ({ ...node, properties: without(node.properties, 'endYear') }));
  return makeGraph([{ nodes: renamed, edges, evidence }]);
}

function without(properties: Graph['nodes'][number]['properties'], name: string) {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => key !== name));
}

/** As many regions as wanted, and nothing else: 第region-1000区 … */
export function manyRegions(count: number): Graph {
  const nodes = Array.from({ length: count }, (_, i) => ({
    id: `region-${1000 + i}`,
    labels: ['Entity', 'Region'],
    properties: { name: `第region-${1000 + i}区`, aliases: [] },
  }));
  return makeGraph([{ nodes, edges: [], evidence: [] }]);
}
