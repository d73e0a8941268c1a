import type { EntityRef } from '../entities/entity.ts';
import { distinctEntities } from '../entities/distinct-entities.ts';
import type { DocumentFacts } from '../curation/document-facts.ts';

/** Every thing that some fact of a document names, each once, in the order of its id. */
export function entitiesNamed(facts: DocumentFacts): readonly EntityRef[] {
  const { reading, mentions, relations, tasks, targets, projects } = facts;
  const { issuer } = reading.profile;
  return distinctEntities([
    ...(issuer === undefined ? [] : [{ kind: 'GovernmentUnit', name: issuer } as const]),
    ...mentions,
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...tasks.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ...targets.flatMap(({ scope }) => scope ?? []),
    ...projects.flatMap(({ entities }) => entities),
  ]);
}
