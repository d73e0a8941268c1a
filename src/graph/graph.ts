import type { Origin } from '../ontology/origins.ts';
import type { Status } from '../ontology/statuses.ts';

/** What a node or relationship may hold; absent means unknown. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as the stores and the export hold it; every node has its `id`, and `properties` never repeats it. */
export interface GraphNode {
  readonly id: string;
  /** `Entity` first where it is one, then the kind; else one label. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship as the stores and the export hold it. */
export interface GraphEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** One place, name, data row or decision that a fact rests on. */
export interface GraphEvidence {
  readonly id: string;
  /** The id of the relationship, target or project it supports. */
  readonly factId: string;
  readonly origin: Origin;
  /** The four are absent together: REFERENCE and CURATED evidence has a `source` instead. */
  readonly document?: string;
  readonly clauseId?: string;
  readonly quote?: string;
  /** UTF-16 offsets into the document as received. */
  readonly start?: number;
  readonly end?: number;
  /** The data row or curation entry; beside a place, the entry of the person who read it there. */
  readonly source?: string;
  /** What this place says of a relation, whatever others say: whether it is planned, and the role and post of a member. */
  readonly status?: Status;
  readonly role?: string;
  readonly post?: string;
}

/** The whole graph, each list sorted by id by code unit, each id once. */
export interface Graph {
  /** A hash of the content: equal graphs have equal ids. */
  readonly id: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly evidence: readonly GraphEvidence[];
}
