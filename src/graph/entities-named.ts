import type { EntityRef } from '../entities/entity.ts';
import { entityId } from '../ontology/entity-id.ts';
import type { SourcedRelation } from '../relations/sourced-relation.ts';
import type { DocumentFacts } from './document-facts.ts';

/** Every thing that some fact names, each once, in the order of its id. */
export function entitiesNamed(
  facts: readonly DocumentFacts[],
  sourced: readonly SourcedRelation[],
): readonly EntityRef[] {
  const named = [...facts.flatMap(namedIn), ...sourced.flatMap(({ from, to }) => [from, to])];
  const byId = new Map(named.map(({ kind, name }) => [entityId(kind, name), { kind, name }]));
  return [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entity]) => entity);
}

function namedIn({
  reading,
  mentions,
  relations,
  tasks,
  targets,
  projects,
}: DocumentFacts): readonly EntityRef[] {
  const { issuer } = reading.profile;
  return [
    ...(issuer === undefined ? [] : [{ kind: 'GovernmentUnit', name: issuer } as const]),
    ...mentions,
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...tasks.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ...targets.flatMap(({ scope }) => scope ?? []),
    ...projects.flatMap(({ entities }) => entities),
  ];
}
