import { z } from 'zod';
import { UserError } from '../std/user-error.ts';

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
  return {
    nodes: new Map(readLines('nodes.jsonl', nodes, node).map((each) => [each.id, each])),
    edges: readLines('edges.jsonl', edges, edge),
  };
}

function readLines<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.infer<Schema>[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = schema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    throw new UserError(
      `${file} line ${index + 1} is no line of an export: ${z.prettifyError(parsed.error)}`,
    );
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
