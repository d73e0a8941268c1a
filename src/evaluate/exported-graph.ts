import { z } from 'zod';
import { readJsonLines } from '../std/read-json-lines.ts';

/** What scoring needs of an export, whoever wrote it: `nodes.jsonl` and `edges.jsonl` as contract/graph.md lays them out. */
export interface ExportedGraph {
  readonly nodes: ReadonlyMap<string, ExportedNode>;
  readonly edges: readonly ExportedEdge[];
}

const evidence = z.object({ document: z.string().nullish(), origin: z.string().nullish() });

const node = z.looseObject({
  id: z.string(),
  labels: z.array(z.string()).default([]),
  name: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
  properties: z.record(z.string(), z.unknown()).nullish(),
});

const edge = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  evidence: z.array(evidence).nullish(),
});

export type ExportedNode = z.infer<typeof node>;
export type ExportedEdge = z.infer<typeof edge>;

/** Takes in the two files' texts; a line that is none of an export is named. */
export function readExportedGraph(nodes: string, edges: string): ExportedGraph {
  const records = readJsonLines('nodes.jsonl', nodes, node).map(({ record }) => record);
  return {
    nodes: new Map(records.map((each) => [each.id, each])),
    edges: readJsonLines('edges.jsonl', edges, edge).map(({ record }) => record),
  };
}
