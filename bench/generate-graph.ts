import type { GraphPart } from '../src/graph/graph-part.ts';
import type { Graph, GraphEdge, GraphEvidence, GraphNode, Properties } from '../src/graph/graph.ts';
import { relationTypes } from '../src/ontology/relation-types.ts';
import { placeNames } from './place-names.ts';
import { randomNumbers } from './random-numbers.ts';

export interface Size {
  /** About so many named things; a whole number of copies of the real graph. */
  readonly entities: number;
  readonly seed: number;
}

/**
 * A graph as large as wanted whose kinds, degrees, documents and evidence are distributed as in a real one: copies of
 * it, each with place names of its own, some of whose relations end in another copy. A copy at a time, so that memory
 * does not grow with the size.
 */
export function* generateGraph(real: Graph, size: Size): Generator<GraphPart> {
  const next = randomNumbers(size.seed);
  const copies = copiesFor(real, size.entities);
  const entities = new Set(real.nodes.filter(isEntity).map(({ id }) => id));
  const rename = placeNames(real);
  for (let copy = 0; copy < copies; copy++) {
    const otherCopy = (): number => (next() < elsewhere ? Math.floor(next() * copies) : copy);
    yield {
      nodes: real.nodes.map((node) => nodeIn(node, copy, (text) => rename(text, copy))),
      edges: real.edges.map((edge) => edgeIn(edge, copy, isTie(edge, entities) ? otherCopy() : copy)),
      evidence: real.evidence.map((each) => evidenceIn(each, copy)),
    };
  }
}

/** How many copies make about so many named things. */
export function copiesFor(real: Graph, entities: number): number {
  return Math.max(1, Math.round(entities / real.nodes.filter(isEntity).length));
}

/** The id in one of the copies: `park-3f9k…` is `park-3f9k…-17` in the seventeenth. */
export function idIn(id: string, copy: number): string {
  return `${id}-${copy}`;
}

/** How many of the ties between things lead from one copy into another. */
const elsewhere = 0.15;

function isEntity({ labels }: GraphNode): boolean {
  return labels[0] === 'Entity';
}

/** Where things lie stays in the copy: a region of one copy is no part of another's. */
function isTie({ type, from, to }: GraphEdge, entities: ReadonlySet<string>): boolean {
  const lies = type === 'LOCATED_IN' || type === 'PART_OF';
  return type in relationTypes && !lies && entities.has(from) && entities.has(to);
}

function nodeIn(node: GraphNode, copy: number, rename: (text: string) => string): GraphNode {
  const properties = placed(node.properties, copy);
  const { name, aliases, nameEn, title } = node.properties;
  return {
    id: idIn(node.id, copy),
    labels: node.labels,
    properties: {
      ...properties,
      ...(isEntity(node) && typeof name === 'string' && { name: rename(name) }),
      ...(Array.isArray(aliases) && { aliases: aliases.map((alias) => rename(String(alias))) }),
      ...(typeof nameEn === 'string' && { nameEn: `${nameEn} ${copy}` }),
      ...(typeof title === 'string' && { title: rename(title) }),
    },
  };
}

function edgeIn(edge: GraphEdge, copy: number, end: number): GraphEdge {
  const { type, properties } = edge;
  return { id: idIn(edge.id, copy), type, from: idIn(edge.from, copy), to: idIn(edge.to, end), properties };
}

function evidenceIn(evidence: GraphEvidence, copy: number): GraphEvidence {
  const { id, factId, document, clauseId } = evidence;
  return {
    ...evidence,
    id: idIn(id, copy),
    factId: idIn(factId, copy),
    ...(document !== undefined && { document: idIn(document, copy) }),
    ...(clauseId !== undefined && { clauseId: idIn(clauseId, copy) }),
  };
}

/** Clauses, tasks, targets and projects carry their document's id. */
function placed(properties: Properties, copy: number): Properties {
  const { document } = properties;
  return typeof document === 'string' ? { ...properties, document: idIn(document, copy) } : properties;
}
