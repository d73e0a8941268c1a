import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Entity } from '../entities/entity.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SourcedRelation } from '../relations/sourced-relation.ts';
import { canonicalNames } from '../seeds/canonical-names.ts';
import type { Curation } from '../seeds/curation.ts';
import { curateEntities } from './curate-entities.ts';
import { curateFacts } from './curate-facts.ts';
import { curateMentions } from './curate-mentions.ts';
import { curatedRelations } from './curated-relations.ts';
import { renaming } from './renaming.ts';

/**
 * Applies what a person decided, a stage at a time. Names are put right before facts are read from them, so that the laws
 * of relations, tasks and targets see the right ones; what the laws then make of them is put right after.
 */
export interface Curator {
  mentions(reading: DocumentReading, found: readonly Mention[]): readonly Mention[];
  facts(found: DocumentFacts): DocumentFacts;
  /** What a person vouches for and no document states. */
  readonly relations: readonly SourcedRelation[];
  entities(found: readonly Entity[]): readonly Entity[];
}

/** `active` holds the decisions that speak in this build (`settleCuration`). */
export function makeCurator(active: Curation): Curator {
  if (Object.values(active).every((decisions) => decisions.length === 0)) return idle;
  const rename = renaming(active.kinds, canonicalNames(active.same));
  return {
    mentions: (reading, found) => curateMentions(reading, found, { active, rename }),
    facts: (found) => curateFacts(found, { active, rename }),
    relations: curatedRelations(active),
    entities: (found) => curateEntities(found, { active, rename }),
  };
}

/** Leaves everything as it was read. */
const idle: Curator = {
  mentions: (_reading, found) => found,
  facts: (found) => found,
  relations: [],
  entities: (found) => found,
};
