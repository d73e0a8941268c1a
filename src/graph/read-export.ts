import { UserError } from '../std/user-error.ts';
import { checkGraph } from './check-graph.ts';
import { clauseId } from './clause-id.ts';
import { supporting } from './evidence.ts';
import {
  edgeRecord,
  nodeRecord,
  type EvidenceRecord,
  type EdgeRecord,
  type NodeRecord,
} from './export-record.ts';
import type { Graph, GraphEvidence } from './graph.ts';
import type { GraphPart } from './graph-part.ts';
import { makeGraph } from './make-graph.ts';
import { propertiesOf } from './properties-of.ts';
import { readJsonLines, type Placed } from '../std/read-json-lines.ts';

/**
 * Brings back what `exportLines` took away. Strict: a line that is not what an export holds, an id given twice, or a fact
 * whose ends or evidence are missing is a UserError that names file and line.
 */
export function readExport(files: { readonly nodes: string; readonly edges: string }): Graph {
  const nodes = readJsonLines('nodes.jsonl', files.nodes, nodeRecord);
  const edges = readJsonLines('edges.jsonl', files.edges, edgeRecord);
  const ids = idsOf(nodes);
  idsOf(edges);
  const parts = [...nodes.map((line) => nodePart(line, ids)), ...edges.map((line) => edgePart(line, ids))];
  try {
    return checkGraph(makeGraph(parts));
  } catch (cause) {
    throw new UserError(`The export is not whole: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

function idsOf(lines: readonly Placed<{ readonly id: string }>[]): Set<string> {
  const ids = new Set<string>();
  for (const { place, record } of lines) {
    if (ids.has(record.id)) throw new UserError(`${place}: the id ${record.id} was given before. Keep one.`);
    ids.add(record.id);
  }
  return ids;
}

function nodePart({ place, record }: Placed<NodeRecord>, ids: ReadonlySet<string>): GraphPart {
  const { id, labels, name, aliases, properties } = record;
  const all = propertiesOf({ ...properties.values, name: name ?? undefined, aliases });
  return {
    nodes: [{ id, labels, properties: all }],
    edges: [],
    evidence: properties.evidence.map((each) => toEvidence(place, id, { each, ids })),
  };
}

function edgePart({ place, record }: Placed<EdgeRecord>, ids: ReadonlySet<string>): GraphPart {
  const { id, type, from, to, properties, evidence } = record;
  const missing = [from, to].find((end) => !ids.has(end));
  if (missing !== undefined) throw new UserError(`${place}: nodes.jsonl has no node ${missing}.`);
  return {
    nodes: [],
    edges: [{ id, type, from, to, properties: propertiesOf(properties) }],
    evidence: evidence.map((each) => toEvidence(place, id, { each, ids })),
  };
}

function toEvidence(
  place: string,
  factId: string,
  { each, ids }: { readonly each: EvidenceRecord; readonly ids: ReadonlySet<string> },
): GraphEvidence {
  const { document, clause, quote, start, end, source, ...said } = each;
  if (document === null) return supporting(factId, { source, ...said });
  const id = clauseId(document, clause);
  if (!ids.has(id)) throw new UserError(`${place}: nodes.jsonl has no clause ${clause} of ${document}.`);
  const read = { document, clauseId: id, quote, start, end, ...said };
  return supporting(factId, source === null ? read : { source, ...read });
}
