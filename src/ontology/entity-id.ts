import { contentId } from '../std/content-id.ts';
import { entityKinds, type EntityKind } from './entity-kinds.ts';

/** The id of the thing of this kind and full name, the same in every build; an alias learnt later changes no id. */
export function entityId(kind: EntityKind, name: string): string {
  return contentId(entityKinds[kind].prefix, kind, name);
}
