import { statuses, type Status } from '../../ontology/statuses.ts';
import type { Row } from '../../store/graph-store.ts';
import { connection, type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { QueryTimelineArgs } from '../generated.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { theDocument } from '../loaders/nodes-by-id.ts';
import { cell } from '../rows/cell.ts';
import type { DocumentRow } from '../rows/document-row.ts';
import { documentYear } from '../rows/document-year.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import type { RelationRow } from '../rows/relation-row.ts';
import type { TimelineRow } from '../rows/timeline-row.ts';
import type { Knowledge } from './knowledge.ts';
import { orderedList } from './ordered-list.ts';
import { resolveName } from './resolve-name.ts';

/** What documents said of a thing over the years: by year, then document; those of no known year come first. */
export async function timeline(args: QueryTimelineArgs, context: Context): Promise<Connection<TimelineRow>> {
  const entity = await resolveName(args.id, context);
  return connection(
    args,
    orderedList({
      make: () => entries(entity, context),
      start: { afterYear: -1, afterDocument: '' },
      placeOf,
    }),
  );
}

function placeOf({ document, year }: Pick<TimelineRow, 'document' | 'year'>): readonly [number, string] {
  return [year ?? 0, document.id];
}

async function entries(entity: EntityRow, context: Context): Promise<readonly TimelineRow[]> {
  const { loaders } = context;
  const known = await context.knowledge();
  const relations = relationsOf(entity, known);
  const namings = new Map(
    (await loaders.read('mentions-by-document', { id: entity.id })).map((row) => [
      cell.text(row, 'documentId'),
      row,
    ]),
  );
  const ids = new Set([
    ...namings.keys(),
    ...(await committing(entity, loaders)),
    ...relations.flatMap(({ documents }) => documents),
  ]);
  const documents = await Promise.all([...ids].map(async (id) => theDocument(loaders, id)));
  const seen = sightings(relations, inOrder(documents));
  return documents.map((document) => ({
    entity,
    document,
    year: documentYear(document),
    ...naming(namings.get(document.id)),
    ...told(document.id, relations, { known, seen }),
  }));
}

/** A relation by its number, with the documents that state it. */
interface Stated {
  readonly relation: number;
  readonly documents: readonly string[];
}

function relationsOf({ id }: EntityRow, { graph }: Knowledge): readonly Stated[] {
  const thing = graph.things.numberOf(id);
  const relations = thing === undefined ? [] : graph.relationsOf(thing);
  return relations.map((relation) => ({
    relation,
    documents: graph.relations.detailsOf(relation).documents,
  }));
}

async function committing({ id }: EntityRow, loaders: Loaders): Promise<readonly string[]> {
  const [row] = await loaders.read('documents-with-commitments-of', { id });
  return row === undefined ? [] : [...cell.texts(row, 'ofTasks'), ...cell.texts(row, 'ofTargets')];
}

function naming(row: Row | undefined): { readonly mentions: number; readonly statuses: readonly Status[] } {
  if (row === undefined) return { mentions: 0, statuses: [] };
  return {
    mentions: cell.number(row, 'mentions'),
    statuses: statuses.filter((status) => cell.number(row, columns[status]) > 0),
  };
}

const columns = { PLANNED: 'planned', EXISTING: 'existing', FINISHED: 'finished' } as const satisfies Record<
  Status,
  string
>;

/** The ids of the documents in the order of the timeline. */
function inOrder(documents: readonly DocumentRow[]): readonly string[] {
  const places = documents.map((document) => ({ document, year: documentYear(document) }));
  return places
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.document.id < b.document.id ? -1 : 1))
    .map(({ document }) => document.id);
}

/** In which document each relation is seen first, and in which last. */
interface Sightings {
  readonly first: ReadonlyMap<number, string>;
  readonly last: ReadonlyMap<number, string>;
}

function sightings(relations: readonly Stated[], order: readonly string[]): Sightings {
  const first = new Map<number, string>();
  const last = new Map<number, string>();
  for (const document of order) {
    for (const { relation, documents } of relations) {
      if (!documents.includes(document)) continue;
      if (!first.has(relation)) first.set(relation, document);
      last.set(relation, document);
    }
  }
  return { first, last };
}

function told(
  documentId: string,
  relations: readonly Stated[],
  { known, seen }: { readonly known: Knowledge; readonly seen: Sightings },
): Pick<TimelineRow, 'stated' | 'fresh' | 'last'> {
  const stated = relations.filter(({ documents }) => documents.includes(documentId));
  const rows = stated.map(({ relation }) => ({ relation, row: known.relationAt(relation) }));
  const seenHere = (sighting: Sightings['first']): readonly RelationRow[] =>
    rows.flatMap(({ relation, row }) => (sighting.get(relation) === documentId ? [row] : []));
  return { stated: rows.map(({ row }) => row), fresh: seenHere(seen.first), last: seenHere(seen.last) };
}
