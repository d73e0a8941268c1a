import { statuses, type Status } from '../../ontology/statuses.ts';
import type { KnownRelation } from '../../questions/relation-graph.ts';
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
import type { TimelineRow } from '../rows/timeline-row.ts';
import type { Knowledge } from './knowledge.ts';
import { orderedList } from './ordered-list.ts';
import { resolveName } from './resolve-name.ts';
import { theRelation } from './the-relation.ts';

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
  const relations = known.graph.relationsOf(entity.id);
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
  const documents = await Promise.all([...ids].map((id) => theDocument(loaders, id)));
  const seen = sightings(relations, inOrder(documents));
  return documents.map((document) => ({
    entity,
    document,
    year: documentYear(document),
    ...naming(namings.get(document.id)),
    ...told(document.id, relations, { known, seen }),
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
  readonly first: ReadonlyMap<string, string>;
  readonly last: ReadonlyMap<string, string>;
}

function sightings(relations: readonly KnownRelation[], order: readonly string[]): Sightings {
  const first = new Map<string, string>();
  const last = new Map<string, string>();
  for (const document of order) {
    for (const { id, documents } of relations) {
      if (!documents.includes(document)) continue;
      if (!first.has(id)) first.set(id, document);
      last.set(id, document);
    }
  }
  return { first, last };
}

function told(
  documentId: string,
  relations: readonly KnownRelation[],
  { known, seen }: { readonly known: Knowledge; readonly seen: Sightings },
): Pick<TimelineRow, 'stated' | 'fresh' | 'last'> {
  const stated = relations.filter(({ documents }) => documents.includes(documentId));
  const rows = stated.map(({ id }) => theRelation(known, id));
  return {
    stated: rows,
    fresh: rows.filter(({ id }) => seen.first.get(id) === documentId),
    last: rows.filter(({ id }) => seen.last.get(id) === documentId),
  };
}
