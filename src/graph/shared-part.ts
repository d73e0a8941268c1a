import type { Entity } from '../entities/entity.ts';
import { entityId } from '../ontology/entity-id.ts';
import type { SourcedRelation } from '../relations/sourced-relation.ts';
import type { Report } from '../std/finding.ts';
import type { DocumentExtract, PlacedNaming } from './document-extract.ts';
import { entityNode } from './entity-part.ts';
import type { GraphPart } from './graph-part.ts';
import { regionPart } from './region-part.ts';
import { relationPart } from './relation-part.ts';
import { withoutCircles } from './without-circles.ts';

/** What a graph is built of. */
export interface GraphSources {
  readonly extracts: readonly DocumentExtract[];
  /** Every thing that the extracts and the sourced relations name. */
  readonly entities: readonly Entity[];
  readonly sourced: readonly SourcedRelation[];
  readonly parentRegion: (name: string) => string | undefined;
}

/**
 * What no document has for itself: the named things, the relations between them, and the nearest region of each. Relations
 * that would put a place inside itself are left out and reported.
 */
export function sharedPart(
  { extracts, entities, sourced, parentRegion }: GraphSources,
  report: Report,
): GraphPart {
  const said = [...extracts.flatMap((extract) => extract.relations), ...sourced];
  const relations = relationPart(withoutCircles(said, report));
  const regions = regionPart({ entities, relations, firstNamings: firstNamingsOf(extracts), parentRegion });
  return {
    nodes: entities.map(entityNode),
    edges: [...relations.edges, ...regions.edges],
    evidence: [...relations.evidence, ...regions.evidence],
  };
}

/** Where each thing is named first, in the order of the documents' ids, whatever order they were read in. */
function firstNamingsOf(extracts: readonly DocumentExtract[]): ReadonlyMap<string, PlacedNaming> {
  const first = new Map<string, PlacedNaming>();
  for (const { namings } of extracts.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1))) {
    for (const naming of namings) {
      const id = entityId(naming.kind, naming.name);
      if (!first.has(id)) first.set(id, naming);
    }
  }
  return first;
}
