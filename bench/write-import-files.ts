import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import type { GraphPart } from '../src/graph/graph-part.ts';
import type { GraphEdge, GraphEvidence, GraphNode, Properties, PropertyValue } from '../src/graph/graph.ts';
import { propertyTypes } from '../src/ontology/property-types.ts';

/** The files that `neo4j-admin database import` takes: one of nodes, one of relationships. */
export interface ImportFiles {
  readonly nodes: string;
  readonly relationships: string;
}

/** Stands between the values of a list. */
export const listDelimiter = '\u001F';

/** Writes parts of a graph as they come, marked as of this build, as the loader of the store would leave them. */
export async function writeImportFiles(
  folder: string,
  parts: Iterable<GraphPart>,
  build: string,
): Promise<ImportFiles> {
  const files = {
    nodes: path.join(folder, 'nodes.csv'),
    relationships: path.join(folder, 'relationships.csv'),
  };
  const nodes = createWriteStream(files.nodes);
  const relationships = createWriteStream(files.relationships);
  await write(nodes, [['id:ID', ...columns, 'innograph', ':LABEL'].join(',')]);
  await write(relationships, [[':START_ID', ':END_ID', ':TYPE', 'id', ...columns, 'innograph'].join(',')]);
  for (const part of parts) {
    await write(
      nodes,
      [...part.nodes, ...part.evidence.map(asNode)].map((node) => nodeLine(node, build)),
    );
    const edges = [...part.edges, ...part.evidence.flatMap(placeEdges)];
    await write(
      relationships,
      edges.map((edge) => edgeLine(edge, build)),
    );
  }
  await Promise.all([nodes, relationships].map(async (stream) => once(stream.end(), 'close')));
  return files;
}

async function write(stream: WriteStream, lines: readonly string[]): Promise<void> {
  if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
}

const importTypes = {
  String: '',
  '[String]': ':string[]',
  Int: ':long',
  Float: ':double',
  Boolean: ':boolean',
};

const names = Object.keys(propertyTypes).filter((name) => name !== 'id');

const columns = Object.entries(propertyTypes)
  .filter(([name]) => name !== 'id')
  .map(([name, type]) => `${name}${importTypes[type]}`);

function asNode({ id, clauseId: _, ...properties }: GraphEvidence): GraphNode {
  return { id, labels: ['Evidence'], properties };
}

function placeEdges({ id, clauseId }: GraphEvidence): readonly GraphEdge[] {
  if (clauseId === undefined) return [];
  return [{ id: `edge-${id}`, type: 'STATED_IN', from: id, to: clauseId, properties: {} }];
}

function nodeLine({ id, labels, properties }: GraphNode, build: string): string {
  return [id, ...values(properties), build, labels.join(listDelimiter)].join(',');
}

function edgeLine({ id, type, from, to, properties }: GraphEdge, build: string): string {
  return [from, to, type, id, ...values(properties), build].join(',');
}

function values(properties: Properties): readonly string[] {
  return names.map((name) => valueOf(properties[name]));
}

function valueOf(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? quoted(value.join(listDelimiter)) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
