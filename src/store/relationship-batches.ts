import type { GraphEdge, GraphEvidence } from '../graph/graph.ts';
import type { NodeLabel } from '../ontology/node-labels.ts';
import { relationshipTypes } from '../ontology/relationship-types.ts';
import { contentId } from '../std/content-id.ts';
import { checkProperties } from './check-properties.ts';
import { cypherText } from './cypher-text.ts';
import { batchesBy, type LoadBatch } from './load-batch.ts';

/** Relationships as batches, one statement for each type and labels of the ends. */
export function relationshipBatches(
  phase: LoadBatch['phase'],
  edges: readonly GraphEdge[],
  labelOf: ReadonlyMap<string, NodeLabel>,
): readonly LoadBatch[] {
  const pattern = ({ type, from, to }: GraphEdge) => `${type} ${labelOf.get(from)} ${labelOf.get(to)}`;
  return batchesBy(edges, pattern, (members, group) => ({
    phase,
    text: mergeText(group, members),
    label: undefined,
    rows: members.map(({ id, from, to, properties }) => ({
      id,
      from,
      to,
      properties: checkProperties(id, properties),
    })),
  }));
}

/** The relationship from a piece of evidence to the clause it is read in; none for a data row or a decision. */
export function evidencePlace({ id, clauseId }: GraphEvidence): readonly GraphEdge[] {
  if (clauseId === undefined) return [];
  const type = 'STATED_IN';
  return [{ id: contentId('edge', type, id, clauseId), type, from: id, to: clauseId, properties: {} }];
}

function mergeText(pattern: string, edges: readonly GraphEdge[]): string {
  const [type = '', from = '', to = ''] = pattern.split(' ');
  if (!relationshipTypes.includes(type)) throw new Error(`"${type}" is no relationship type of the graph.`);
  const atEnd = crowding(edges.map((edge) => edge.to)) < crowding(edges.map((edge) => edge.from));
  const file = atEnd ? 'load/merge-relationships-at-end.cypher' : 'load/merge-relationships.cypher';
  return cypherText(file, { TYPE: type, FROM: from, TO: to });
}

/** How many relationships are passed over in looking for each one's like, if the search begins at these nodes. */
function crowding(nodes: readonly string[]): number {
  const met = new Map<string, number>();
  for (const node of nodes) met.set(node, (met.get(node) ?? 0) + 1);
  return [...met.values()].reduce((sum, count) => sum + count * count, 0);
}
