import { once } from '../../std/once.ts';
import type { NameIndex } from '../../questions/name-index.ts';
import { relationTypes } from '../../ontology/relation-types.ts';
import { relationGraph, type KnownRelation, type RelationGraph } from '../../questions/relation-graph.ts';
import type { Row } from '../../store/graph-store.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import { relationFacts, type RelationRow } from '../rows/relation-row.ts';
import { thingsCalled } from './things-called.ts';

/** What questions and search walk over: every named thing and every relation between two of them, without their evidence's text. */
export interface Knowledge {
  readonly graph: RelationGraph;
  readonly entity: (id: string) => EntityRow;
  /** The things that go by this id, name or alias. */
  readonly called: (word: string) => readonly EntityRow[];
  /** The relation with this id, with the things at its ends. */
  readonly relation: (id: string) => RelationRow | undefined;
  /** The names to search in; made when first asked for. */
  readonly names: () => Promise<NameIndex>;
}

/** Reads all of it, page by page. */
export async function readKnowledge(read: Loaders['read']): Promise<Knowledge> {
  const entities = new Map<string, EntityRow>();
  for await (const row of allPages(read, 'list-things', {})) {
    const entity = entityRow(cell.map(row, 'entity'));
    entities.set(entity.id, entity);
  }
  const relations = new Map<string, Row>();
  for await (const row of allPages(read, 'list-known-relations', { types: Object.keys(relationTypes) })) {
    // While a load is under way a relation may be there before its end is seen.
    if (entities.has(cell.text(row, 'from')) && entities.has(cell.text(row, 'to')))
      relations.set(cell.text(row, 'id'), row);
  }
  return knowledge(entities, relations);
}

async function* allPages(
  read: Loaders['read'],
  statement: string,
  parameters: Readonly<Record<string, readonly string[]>>,
) {
  let afterId = '';
  for (;;) {
    const page = await read(statement, { ...parameters, afterId, limit: pageSize });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    afterId = cell.text('id' in last ? last : cell.map(last, 'entity'), 'id');
  }
}

const pageSize = 5000;

function knowledge(entities: ReadonlyMap<string, EntityRow>, relations: ReadonlyMap<string, Row>): Knowledge {
  const entity = (id: string): EntityRow => {
    const known = entities.get(id);
    if (known === undefined) throw new Error(`There is no thing ${id}.`);
    return known;
  };
  return {
    graph: relationGraph([...entities.values()], [...relations.values()].map(knownRelation)),
    entity,
    called: thingsCalled(entities),
    relation: (id) => {
      const row = relations.get(id);
      if (row === undefined) return undefined;
      const [from, to] = [entity(cell.text(row, 'from')), entity(cell.text(row, 'to'))];
      return { __typename: 'Relation', ...relationFacts(row), from, to };
    },
    names: once(async () => {
      const { nameIndex } = await import('../../questions/name-index.ts');
      return nameIndex([...entities.values()]);
    }),
  };
}

function knownRelation(row: Row): KnownRelation {
  const { id, type, origin, status, firstYear, lastYear } = relationFacts(row);
  return {
    id,
    type,
    from: cell.text(row, 'from'),
    to: cell.text(row, 'to'),
    origin,
    status: status ?? undefined,
    firstYear: firstYear ?? undefined,
    lastYear: lastYear ?? undefined,
    evidence: cell.number(row, 'evidence'),
    documents: cell.texts(row, 'documents'),
  };
}
