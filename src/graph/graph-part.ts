import type { GraphEdge, GraphEvidence, GraphNode } from './graph.ts';

/** Some nodes, relationships and evidence on their way into a graph; in any order, repeated ids allowed where equal. */
export interface GraphPart {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly evidence: readonly GraphEvidence[];
}
