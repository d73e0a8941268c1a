import { entityKinds } from '../../ontology/entity-kinds.ts';
import type { Soon } from '../../std/when-there.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import {
  clauseById,
  documentById,
  entityById,
  projectById,
  targetById,
  taskById,
} from '../loaders/nodes-by-id.ts';
import type { ClauseRow } from '../rows/clause-row.ts';
import type { DocumentRow } from '../rows/document-row.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import type { ProjectRow } from '../rows/project-row.ts';
import type { RelationRow } from '../rows/relation-row.ts';
import type { TargetRow } from '../rows/target-row.ts';
import type { TaskRow } from '../rows/task-row.ts';

/** Anything that has an id of its own. */
export type NodeRow = EntityRow | RelationRow | DocumentRow | ClauseRow | TaskRow | TargetRow | ProjectRow;

/** Whatever has this id. An id opens with what it is of (park-…, clause-…); any other, or one of nothing, may be a document's file name. */
export async function node(id: string, context: Context): Promise<NodeRow | null> {
  const find = finders.get(id.slice(0, id.indexOf('-')));
  return (await find?.(id, context)) ?? documentById(context.loaders, id);
}

/** Several, in the order asked for. */
export async function nodes(ids: readonly string[], context: Context): Promise<readonly (NodeRow | null)[]> {
  if (ids.length > mostIds) throw badInput(`ids must be at most ${mostIds}, not ${ids.length}.`);
  return Promise.all(ids.map((id) => node(id, context)));
}

const mostIds = 200;

type Finder = (id: string, context: Context) => Soon<NodeRow | null>;

const finders: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ...Object.values(entityKinds).map(({ prefix }): [string, Finder] => [
    prefix,
    (id, { loaders }) => entityById(loaders, id),
  ]),
  ['edge', async (id, { knowledge }) => (await knowledge()).relation(id) ?? null],
  ['clause', (id, { loaders }) => clauseById(loaders, id)],
  ['task', (id, { loaders }) => taskById(loaders, id)],
  ['target', (id, { loaders }) => targetById(loaders, id)],
  ['project', (id, { loaders }) => projectById(loaders, id)],
]);
