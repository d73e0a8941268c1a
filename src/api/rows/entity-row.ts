import { entityKinds, type EntityKind } from '../../ontology/entity-kinds.ts';
import type { Cell } from '../../store/graph-store.ts';
import { cell } from './cell.ts';

/** A named thing as statements return it: `{.id, .name, .nameEn, .aliases, kind}`. */
export interface EntityRow {
  /** The kind's label is the name of its type in the schema. */
  readonly __typename: EntityKind;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** Reads a named thing out of a map of its properties. */
export function entityRow(map: Readonly<Record<string, Cell>>): EntityRow {
  const kind = cell.oneOf(map, 'kind', entityKinds);
  return {
    __typename: kind,
    id: cell.text(map, 'id'),
    kind,
    name: cell.text(map, 'name'),
    nameEn: cell.optionalText(map, 'nameEn'),
    aliases: cell.texts(map, 'aliases'),
  };
}
