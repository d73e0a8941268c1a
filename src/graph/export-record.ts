import { z } from 'zod';
import { entityKinds } from '../ontology/entity-kinds.ts';
import { nodeLabels } from '../ontology/node-labels.ts';
import { origins } from '../ontology/origins.ts';
import { propertyTypes } from '../ontology/property-types.ts';
import { relationshipTypes } from '../ontology/relationship-types.ts';
import { statuses } from '../ontology/statuses.ts';

const propertySchemas = {
  String: z.string(),
  Int: z.int(),
  Float: z.number(),
  Boolean: z.boolean(),
  '[String]': z.array(z.string()),
} as const;

/** These stand beside the properties, not among them. */
const atTop: ReadonlySet<string> = new Set(['id', 'name', 'aliases']);

const properties = z.strictObject(
  Object.fromEntries(
    Object.entries(propertyTypes)
      .filter(([name]) => !atTop.has(name))
      .map(([name, type]) => [name, propertySchemas[type].optional()]),
  ),
);

/** What a place says of a relation, where it says it. */
const said = {
  status: z.enum(statuses).exactOptional(),
  role: z.string().exactOptional(),
  post: z.string().exactOptional(),
};

const evidence = z.union(
  [
    z.strictObject({
      ...said,
      document: z.string(),
      clause: z.string(),
      quote: z.string(),
      start: z.int(),
      end: z.int(),
      origin: z.enum(origins),
      source: z.string().nullable(),
    }),
    z.strictObject({
      ...said,
      document: z.null(),
      clause: z.null(),
      quote: z.null(),
      start: z.null(),
      end: z.null(),
      origin: z.enum(origins),
      source: z.string(),
    }),
  ],
  'wants a place in a document or a source',
);

const labels = z.union(
  [
    z.tuple([z.literal('Entity'), z.enum(Object.keys(entityKinds))]),
    z.tuple([z.enum(nodeLabels).exclude(['Entity', 'Evidence'])]),
  ],
  'wants Entity and a kind, or one other label',
);

/** The properties of a node: the evidence that a target or project carries among them is told apart. */
const nodeProperties = z
  .looseObject({ evidence: z.array(evidence).default([]) })
  .transform(({ evidence: places, ...values }) => ({ evidence: places, values }))
  .pipe(z.object({ evidence: z.array(evidence), values: properties }));

/** A line of nodes.jsonl. */
export const nodeRecord = z.strictObject({
  id: z.string(),
  labels,
  name: z.string().nullable(),
  aliases: z.array(z.string()).optional(),
  properties: nodeProperties,
});

/** A line of edges.jsonl. */
export const edgeRecord = z.strictObject({
  id: z.string(),
  type: z.enum(relationshipTypes),
  from: z.string(),
  to: z.string(),
  properties,
  evidence: z.array(evidence),
});

export type NodeRecord = z.output<typeof nodeRecord>;
export type EdgeRecord = z.output<typeof edgeRecord>;
export type EvidenceRecord = z.output<typeof evidence>;
