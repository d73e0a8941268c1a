import { entityId } from '../ontology/entity-id.ts';
import type { EntityRef } from './entity.ts';

/** Each thing once, in the order of its id. */
export function distinctEntities(named: readonly EntityRef[]): readonly EntityRef[] {
  const byId = new Map(named.map(({ kind, name }) => [entityId(kind, name), { kind, name }]));
  return [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entity]) => entity);
}
