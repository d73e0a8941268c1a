import type { Entity } from '../entities/entity.ts';
import { entityId } from '../ontology/entity-id.ts';
import type { Mention } from '../mentions/mention.ts';
import type { RepairedText } from '../text/repaired-text.ts';
import { originalSpan } from '../text/original-span.ts';
import { clauseId } from './clause-id.ts';
import { edge } from './edge.ts';
import type { GraphEdge, GraphNode } from './graph.ts';
import { propertiesOf } from './properties-of.ts';

/** The node of a named thing. */
export function entityNode(entity: Entity): GraphNode {
  const { id, kind, name, nameEn, aliases, status } = entity;
  return { id, labels: ['Entity', kind], properties: propertiesOf({ name, nameEn, aliases, status }) };
}

/** Clause → named thing, one for each mention. */
export function mentionEdge(mention: Mention, repaired: RepairedText): GraphEdge {
  const { documentId, clausePath, kind, name, surface, status } = mention;
  const { start, end } = originalSpan(repaired, mention.span);
  const ends = {
    from: clauseId(documentId, clausePath),
    to: entityId(kind, name),
    apart: [String(start), String(end)],
  };
  return edge('MENTIONS', ends, { surface, start, end, status });
}
