import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Mention } from '../mentions/mention.ts';
import type { RelationMention } from '../relations/relation-mention.ts';
import { gather } from '../std/gather.ts';
import { clauseId } from './clause-id.ts';
import { commitmentParts } from './commitment-part.ts';
import type { DocumentExtract, PlacedNaming, PlacedRelation } from './document-extract.ts';
import type { DocumentFacts } from '../curation/document-facts.ts';
import { documentPart } from './document-part.ts';
import { documentYear } from './document-year.ts';
import { entitiesNamed } from './entities-named.ts';
import { mentionEdge } from './entity-part.ts';
import { textSupport } from './evidence.ts';
import type { GraphPart } from './graph-part.ts';

/** Turns what was read out of a document into what it brings to a graph: every place given in the text as received. */
export function extractDocument(facts: DocumentFacts): DocumentExtract {
  const { reading, mentions, relations } = facts;
  return {
    documentId: reading.profile.id,
    own: joined([documentPart(reading), mentionPart(reading, mentions), ...commitmentParts(facts)]),
    relations: relations.map((relation) => placedRelation(relation, reading)),
    namings: namingsOf(mentions, reading),
    places: placesOf(facts),
    entities: entitiesNamed(facts),
  };
}

function mentionPart(reading: DocumentReading, mentions: readonly Mention[]): GraphPart {
  const edges = mentions.map((mention) => mentionEdge(mention, reading.repaired));
  return { nodes: [], edges, evidence: [] };
}

function placedRelation(relation: RelationMention, reading: DocumentReading): PlacedRelation {
  const { type, from, to, clausePath, quote, decision, origin, status, role, post } = relation;
  const support = textSupport({ reading, clausePath, quote, decision }, origin);
  return { type, from, to, support, year: documentYear(reading), status, role, post };
}

function namingsOf(mentions: readonly Mention[], reading: DocumentReading): readonly PlacedNaming[] {
  const first = new Map<string, PlacedNaming>();
  for (const { kind, name, surface, rule, status, clausePath, span } of mentions) {
    const key = `${kind}\n${name}\n${surface}\n${rule}\n${status}`;
    if (first.has(key)) continue;
    const support = textSupport({ reading, clausePath, quote: span }, 'IMPLIED');
    first.set(key, { kind, name, surface, rule, support, ...(status === undefined ? {} : { status }) });
  }
  return [...first.values()];
}

function placesOf({ reading, mentions, relations }: DocumentFacts): ReadonlyMap<string, string> {
  const paths = new Set([...relations, ...mentions].map(({ clausePath }) => clausePath));
  return new Map([...paths].map((path) => [clauseId(reading.profile.id, path), path]));
}

function joined(parts: readonly GraphPart[]): GraphPart {
  return {
    nodes: gather(parts, ({ nodes }) => nodes),
    edges: gather(parts, ({ edges }) => edges),
    evidence: gather(parts, ({ evidence }) => evidence),
  };
}
