import type { Change } from '../../../graph/compare/compare-editions.ts';
import { statuses, type Status } from '../../../ontology/statuses.ts';
import { connection, type Connection, type PageArguments } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type {
  DiffRow,
  EntityChangeRow,
  RelationChangeRow,
  TargetChangeRow,
  TaskChangeRow,
  UnitChangeRow,
} from '../../rows/diff-row.ts';
import { orderedList } from '../ordered-list.ts';
import { theRelation } from '../the-relation.ts';

/** The units whose load differs: new, gone, changed; by name. */
export function unitChanges(
  { diff }: DiffRow,
  args: PageArguments,
  { knowledge }: Context,
): Connection<UnitChangeRow> {
  const make = async (): Promise<readonly UnitChangeRow[]> => {
    const known = await knowledge();
    // Things stand in these editions under their ids.
    return (await diff()).units.map((change) => ({ ...change, unit: known.entity(either(change).name) }));
  };
  return changeList(args, make, ({ unit }) => [unit.name, unit.id]);
}

/** The tasks that differ: new, gone, changed; by title. */
export function taskChanges({ diff }: DiffRow, args: PageArguments): Connection<TaskChangeRow> {
  return changeList(
    args,
    async () => (await diff()).tasks,
    (change) => [either(change).title, either(change).id],
  );
}

/** The targets that differ: new, gone, changed; by indicator. */
export function targetChanges({ diff }: DiffRow, args: PageArguments): Connection<TargetChangeRow> {
  return changeList(
    args,
    async () => (await diff()).targets,
    (change) => [either(change).indicator, either(change).id],
  );
}

/** The things that only one document names: new, gone; by name. */
export function entityChanges(
  { diff }: DiffRow,
  args: PageArguments,
  { knowledge }: Context,
): Connection<EntityChangeRow> {
  const make = async (): Promise<readonly EntityChangeRow[]> => {
    const known = await knowledge();
    return (await diff()).entities.map((each) => ({
      change: each.change,
      entity: known.entity(either(each).id),
    }));
  };
  return changeList(args, make, ({ entity }) => [entity.name, entity.id]);
}

/** The relations that are not stated alike: new, gone, changed; by type and the names of their ends. */
export function relationChanges(
  { diff }: DiffRow,
  args: PageArguments,
  { knowledge }: Context,
): Connection<RelationChangeRow> {
  const make = async (): Promise<readonly RelationChangeRow[]> => {
    const known = await knowledge();
    return (await diff()).relations.map((each) => ({
      change: each.change,
      relation: theRelation(known, either(each).id),
      statusBefore: statusOf(each.before?.status),
      statusAfter: statusOf(each.after?.status),
    }));
  };
  return changeList(args, make, ({ relation: { id, type, from, to } }) => [
    [type, from.name, to.name].join(' '),
    id,
  ]);
}

/** What an item is called, and its id. */
type NameAndId = readonly [name: string, id: string];

function changeList<Row extends { readonly change: keyof typeof order }>(
  args: PageArguments,
  make: () => Promise<readonly Row[]>,
  nameOf: (row: Row) => NameAndId,
): Connection<Row> {
  return connection(
    args,
    orderedList({
      make,
      start: { afterChange: -1, afterName: '', afterId: '' },
      placeOf: (row) => [order[row.change], ...nameOf(row)],
    }),
  );
}

const order = { NEW: 0, GONE: 1, CHANGED: 2 } as const;

function either<Item>({ before, after }: Change<Item>): Item {
  const item = after ?? before;
  if (item === undefined) throw new Error('A change has a before or an after.');
  return item;
}

function statusOf(said: string | undefined): Status | null {
  return statuses.find((status) => status === said) ?? null;
}
