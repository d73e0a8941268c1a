import type { Graph } from '../graph/graph.ts';
import type { LoadBatch } from './load-batch.ts';
import { evidenceNode, nodeBatches, nodeLabelOf } from './node-batches.ts';
import { evidencePlace, relationshipBatches } from './relationship-batches.ts';

/** The whole graph as batches, in the order in which they go in; every label, type and value is checked before any is written. */
export function graphBatches(graph: Graph): readonly LoadBatch[] {
  const evidence = graph.evidence.map(evidenceNode);
  const labelOf = new Map([...graph.nodes, ...evidence].map((node) => [node.id, nodeLabelOf(node)]));
  return [
    ...nodeBatches('nodes', graph.nodes),
    ...nodeBatches('evidence', evidence),
    ...relationshipBatches('evidence', graph.evidence.flatMap(evidencePlace), labelOf),
    ...relationshipBatches('relationships', graph.edges, labelOf),
  ];
}
