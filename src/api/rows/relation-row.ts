import { origins, type Origin } from '../../ontology/origins.ts';
import { relationTypes, type RelationType } from '../../ontology/relation-types.ts';
import { statuses, type Status } from '../../ontology/statuses.ts';
import type { Cell, Row } from '../../store/graph-store.ts';
import { cell } from './cell.ts';
import { entityRow, type EntityRow } from './entity-row.ts';

/** A relation with the things at its ends. */
export interface RelationRow extends RelationFacts {
  readonly __typename: 'Relation';
  readonly from: EntityRow;
  readonly to: EntityRow;
}

/** What a relation says, apart from its ends. */
export interface RelationFacts {
  readonly id: string;
  readonly type: RelationType;
  readonly origin: Origin;
  readonly status: Status | null;
  readonly role: string | null;
  readonly post: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Reads the columns `relation`, `from` and `to`. */
export function relationRow(row: Row): RelationRow {
  const [from, to] = [entityRow(cell.map(row, 'from')), entityRow(cell.map(row, 'to'))];
  return { __typename: 'Relation', ...relationFacts(cell.map(row, 'relation')), from, to };
}

/** Reads the columns `relation`, `isOut` and `other` of a relation whose one end is known. */
export function relationOf(entity: EntityRow, row: Row): RelationRow {
  const other = entityRow(cell.map(row, 'other'));
  const [from, to] = cell.boolean(row, 'isOut') ? [entity, other] : [other, entity];
  return { __typename: 'Relation', ...relationFacts(cell.map(row, 'relation')), from, to };
}

/** Reads a relation out of a map of its properties. */
export function relationFacts(map: Readonly<Record<string, Cell>>): RelationFacts {
  return {
    id: cell.text(map, 'id'),
    type: cell.oneOf(map, 'type', relationTypes),
    origin: cell.of(map, 'origin', origins),
    status: cell.optionalOf(map, 'status', statuses),
    role: cell.optionalText(map, 'role'),
    post: cell.optionalText(map, 'post'),
    firstYear: cell.optionalNumber(map, 'firstYear'),
    lastYear: cell.optionalNumber(map, 'lastYear'),
  };
}
