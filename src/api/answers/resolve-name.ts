import { entityKinds, type EntityKind } from '../../ontology/entity-kinds.ts';
import { searchNames } from '../../questions/search-names.ts';
import type { Context } from '../context.ts';
import { apiError, badInput } from '../errors.ts';
import { entityById } from '../loaders/nodes-by-id.ts';
import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import type { Knowledge } from './knowledge.ts';

/** The thing that an argument names by id, name or alias. An unknown name is NOT_FOUND with the nearest names, one that several bear is bad input. */
export async function resolveName(name: string, context: Context): Promise<EntityRow> {
  const known = (await entityById(context.loaders, name)) ?? (await entityByName({ name }, context));
  return known ?? notFound(name, await context.knowledge());
}

/** The same, of what is in memory: the thing's number there. */
export async function resolveKnown(name: string, known: Knowledge): Promise<number> {
  const [first, ...others] = known.called(name);
  if (first === undefined) return notFound(name, known);
  if (others.length > 0)
    throw ambiguous(name, [first, ...others.slice(0, mostCandidates - 1)].map(known.entityAt));
  return first;
}

const mostCandidates = 10;

/** The thing of this exact name or, if there is none, alias; null where there is none. */
export async function entityByName(
  asked: { readonly name: string; readonly kind?: EntityKind | null | undefined },
  { loaders }: Context,
): Promise<EntityRow | null> {
  for (const statement of ['entities-named', 'entities-with-alias']) {
    const rows = await loaders.read(statement, { name: asked.name, kind: asked.kind ?? null });
    const [first, ...others] = rows.map((row) => entityRow(cell.map(row, 'entity')));
    if (first === undefined) continue;
    if (others.length === 0) return first;
    throw ambiguous(asked.name, [first, ...others]);
  }
  return null;
}

function ambiguous(name: string, entities: readonly EntityRow[]): Error {
  const candidates = entities.map(({ id, name: full, kind }) => ({ id, name: full, kind: codeOf(kind) }));
  const names = candidates.map((candidate) => candidate.name).join('、');
  return badInput(`Several things go by "${name}": ${names}. Give the full name, the kind or the id.`, {
    candidates,
  });
}

function codeOf(kind: EntityKind): string {
  return entityKinds[kind].code;
}

async function notFound(name: string, known: Knowledge): Promise<never> {
  const hits = searchNames(await known.names(), name.slice(0, 100), { first: 5 });
  const suggestions = hits.map((hit) => ({ id: hit.id, name: hit.name, kind: codeOf(hit.kind) }));
  const hint =
    suggestions.length === 0 ? '' : ` Did you mean ${suggestions.map((each) => each.name).join('、')}?`;
  throw apiError('NOT_FOUND', `Nothing goes by "${name}".${hint}`, { suggestions });
}
