import type { Entity } from '../entities/entity.ts';
import { entityId } from '../ontology/entity-id.ts';
import type { Mention } from '../mentions/mention.ts';
import type { DocumentReading } from '../clauses/document-reading.ts';
import type { SourcedRelation } from '../relations/sourced-relation.ts';
import { commitmentParts } from './commitment-part.ts';
import type { DocumentFacts } from './document-facts.ts';
import { documentPart } from './document-part.ts';
import { entityNode, mentionEdge } from './entity-part.ts';
import type { Graph } from './graph.ts';
import type { GraphPart } from './graph-part.ts';
import { checkGraph } from './check-graph.ts';
import { makeGraph } from './make-graph.ts';
import { regionPart } from './region-part.ts';
import { relationPart } from './relation-part.ts';

/** What a graph is built of. */
export interface GraphSources {
  readonly facts: readonly DocumentFacts[];
  /** Every thing that the facts and the sourced relations name. */
  readonly entities: readonly Entity[];
  readonly sourced: readonly SourcedRelation[];
  readonly parentRegion: (name: string) => string | undefined;
}

/** The graph of what was read; the same sources in any order give the same graph. Throws when a fact lacks an end or its evidence. */
export function buildGraph(sources: GraphSources): Graph {
  const { facts, entities } = sources;
  const readings = new Map(facts.map(({ reading }) => [reading.profile.id, reading]));
  const relations = relationPart([...facts.flatMap((fact) => fact.relations), ...sources.sourced], readings);
  const firstMentions = firstMentionsOf(facts);
  const parts: GraphPart[] = [
    { nodes: entities.map(entityNode), edges: [], evidence: [] },
    ...facts.map(({ reading }) => documentPart(reading)),
    ...facts.map(mentionPart),
    relations,
    ...facts.flatMap(commitmentParts),
    regionPart({ entities, relations, firstMentions, parentRegion: sources.parentRegion }),
  ];
  return checkGraph(makeGraph(parts));
}

function mentionPart({ mentions, reading }: DocumentFacts): GraphPart {
  return {
    nodes: [],
    edges: mentions.map((mention) => mentionEdge(mention, reading.repaired)),
    evidence: [],
  };
}

function firstMentionsOf(facts: readonly DocumentFacts[]) {
  const inOrder = facts.toSorted((a, b) => (a.reading.profile.id < b.reading.profile.id ? -1 : 1));
  const first = new Map<string, { mention: Mention; reading: DocumentReading }>();
  for (const { mentions, reading } of inOrder) {
    for (const mention of mentions) {
      const id = entityId(mention.kind, mention.name);
      if (!first.has(id)) first.set(id, { mention, reading });
    }
  }
  return first;
}
