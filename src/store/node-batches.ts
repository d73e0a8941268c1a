import type { GraphEvidence, GraphNode } from '../graph/graph.ts';
import { entityKinds } from '../ontology/entity-kinds.ts';
import { nodeLabels, type NodeLabel } from '../ontology/node-labels.ts';
import { checkProperties } from './check-properties.ts';
import { cypherText } from './cypher-text.ts';
import { batchesBy, type LoadBatch } from './load-batch.ts';

/** Nodes as batches, one statement for each label and kind. */
export function nodeBatches(phase: LoadBatch['phase'], nodes: readonly GraphNode[]): readonly LoadBatch[] {
  return batchesBy(
    nodes,
    (node) => `${nodeLabelOf(node)} ${kindOf(node) ?? ''}`,
    (members) => nodeBatch(phase, members),
  );
}

/** The label that the node is found by. */
export function nodeLabelOf({ id, labels }: GraphNode): NodeLabel {
  const label = nodeLabels.find((candidate) => candidate === labels[0]);
  if (label === undefined)
    throw new Error(`Node ${id} has the labels "${labels.join(':')}", and no label of the graph first.`);
  return label;
}

/** A piece of evidence as the node that stands for it. */
export function evidenceNode({ id, clauseId: _, ...properties }: GraphEvidence): GraphNode {
  return { id, labels: ['Evidence'], properties };
}

function nodeBatch(phase: LoadBatch['phase'], nodes: readonly GraphNode[]): LoadBatch {
  const [first] = nodes;
  if (first === undefined) throw new Error('A batch has at least one node.');
  const label = nodeLabelOf(first);
  const kind = kindOf(first);
  const text =
    kind === undefined
      ? cypherText('load/merge-nodes.cypher', { LABEL: label })
      : cypherText('load/merge-entities.cypher', { KIND: kind, OTHERS: otherKinds(kind) });
  return {
    phase,
    text,
    label,
    rows: nodes.map(({ id, properties }) => ({ id, properties: checkProperties(id, properties) })),
  };
}

/** The second label of an entity. */
function kindOf(node: GraphNode): string | undefined {
  const [, kind, third] = node.labels;
  const isEntity = nodeLabelOf(node) === 'Entity';
  if (third !== undefined || isEntity !== (kind !== undefined && kind in entityKinds)) {
    throw new Error(
      `Node ${node.id} has the labels "${node.labels.join(':')}": Entity goes with one kind, no other label with any.`,
    );
  }
  return kind;
}

function otherKinds(kind: string): string {
  return Object.keys(entityKinds)
    .filter((other) => other !== kind)
    .join(':');
}
