import type { Clause } from '../clauses/clause.ts';
import type { DocumentReading } from '../clauses/document-reading.ts';
import { entityId } from '../ontology/entity-id.ts';
import { originalSpan } from '../text/original-span.ts';
import { clauseId } from './clause-id.ts';
import { edge } from './edge.ts';
import type { GraphEdge, GraphNode } from './graph.ts';
import type { GraphPart } from './graph-part.ts';
import { propertiesOf } from './properties-of.ts';

/** A document, its clauses and who issued it. */
export function documentPart(reading: DocumentReading): GraphPart {
  const { profile, clauses } = reading;
  const issued = profile.issuer === undefined ? [] : [issuedBy(profile.id, profile.issuer)];
  return {
    nodes: [documentNode(reading), ...clauses.map((clause) => clauseNode(clause, reading))],
    edges: [...issued, ...clauses.flatMap(clauseEdges)],
    evidence: [],
  };
}

function documentNode({ profile, repaired }: DocumentReading): GraphNode {
  const { id, title, number, date, startYear, endYear, isDraft } = profile;
  const properties = { title, number, date, startYear, endYear, isDraft, text: repaired.original };
  return { id, labels: ['Document'], properties: propertiesOf(properties) };
}

function issuedBy(documentId: string, issuer: string): GraphEdge {
  return edge('ISSUED_BY', { from: documentId, to: entityId('GovernmentUnit', issuer) });
}

function clauseNode(clause: Clause, { repaired }: DocumentReading): GraphNode {
  const { documentId, path, number, heading, text } = clause;
  const { start, end } = originalSpan(repaired, clause.span);
  const properties = { document: documentId, path, number, heading, text, start, end };
  return { id: clauseId(documentId, path), labels: ['Clause'], properties: propertiesOf(properties) };
}

function clauseEdges({ documentId, path, parentPath }: Clause): GraphEdge[] {
  const id = clauseId(documentId, path);
  const contained = edge('HAS_CLAUSE', { from: documentId, to: id });
  if (parentPath === undefined) return [contained];
  return [contained, edge('PART_OF_CLAUSE', { from: id, to: clauseId(documentId, parentPath) })];
}
