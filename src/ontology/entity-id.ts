import { contentId } from '../std/content-id.ts';
import { entityKinds, type EntityKind } from './entity-kinds.ts';

/** The id of the thing of this kind and full name, the same in every build; an alias learnt later changes no id. */
export function entityId(kind: EntityKind, name: string): string {
  const known = idsOf(kind);
  const before = known.get(name);
  if (before !== undefined) return before;
  const id = contentId(entityKinds[kind].prefix, kind, name);
  if (known.size === mostKnown) known.clear();
  known.set(name, id);
  return id;
}

/** The ids made last: documents name the same things again and again, and a look costs a twentieth of a hash. */
const knownIds = new Map<EntityKind, Map<string, string>>();
const mostKnown = 4096;

function idsOf(kind: EntityKind): Map<string, string> {
  const ids = knownIds.get(kind) ?? new Map<string, string>();
  knownIds.set(kind, ids);
  return ids;
}
