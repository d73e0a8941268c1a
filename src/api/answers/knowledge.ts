import { setImmediate } from 'node:timers/promises';
import { relationTypes } from '../../ontology/relation-types.ts';
import type { NameIndex } from '../../questions/name-index.ts';
import { joinGraph, type RelationGraph } from '../../questions/relation-graph.ts';
import { collectRelations, type KnownRelation } from '../../questions/relations.ts';
import { collectThings, type Things } from '../../questions/things.ts';
import { inTurns } from '../../std/in-turns.ts';
import { once } from '../../std/once.ts';
import type { Row } from '../../store/graph-store.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { cell } from '../rows/cell.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import { relationFacts, type RelationRow } from '../rows/relation-row.ts';
import { rowsOf, type GraphRows } from './rows-of.ts';
import { thingsCalled } from './things-called.ts';

/** What questions and search walk over: every named thing and every relation between two of them, without their evidence's text. */
export interface Knowledge extends GraphRows {
  readonly graph: RelationGraph;
  /** The thing or relation with this id. */
  readonly entity: (id: string) => EntityRow;
  readonly relation: (id: string) => RelationRow | undefined;
  /** The numbers of the things that go by this id, name or alias. */
  readonly called: (word: string) => readonly number[];
  /** The names to search in; made when first asked for. */
  readonly names: () => Promise<NameIndex>;
}

/** Reads all of it, page by page. */
export async function readKnowledge(read: Loaders['read']): Promise<Knowledge> {
  const things = collectThings();
  for await (const page of pagesOfThings(read)) for (const thing of page) things.add(thing);
  const known = await inTurns(things.finish(), setImmediate);
  const relations = collectRelations(known);
  for await (const page of pagesOfRelations(read, known)) {
    // While a load is under way a relation may be there before its end is seen; it is passed over.
    for (const row of page) relations.add(knownRelation(row));
  }
  const related = await inTurns(relations.finish(), setImmediate);
  return knowledge(await inTurns(joinGraph(known, related), setImmediate));
}

async function* pagesOfThings(read: Loaders['read']): AsyncGenerator<readonly EntityRow[]> {
  let afterId: string | undefined = '';
  while (afterId !== undefined) {
    const rows = await read('list-things', { afterId, limit: thingsAPage });
    const page = rows.map((row) => entityRow(cell.map(row, 'entity')));
    yield page;
    // Whatever the store does, others have their turn after each page.
    await setImmediate();
    afterId = page.length < thingsAPage ? undefined : page.at(-1)?.id;
  }
}

const thingsAPage = 2000;

/** The relations of some things after those of others: no store has to look for where a page begins among all of them. */
async function* pagesOfRelations(read: Loaders['read'], things: Things): AsyncGenerator<readonly Row[]> {
  const types = Object.keys(relationTypes);
  for (let first = 0; first < things.count; first += startsAPage) {
    const last = Math.min(first + startsAPage, things.count) - 1;
    yield await read('list-known-relations', { types, fromId: things.idOf(first), toId: things.idOf(last) });
    await setImmediate();
  }
}

const startsAPage = 1000;

function knownRelation(row: Row): KnownRelation {
  return {
    ...relationFacts(row),
    from: cell.text(row, 'from'),
    to: cell.text(row, 'to'),
    evidence: cell.number(row, 'evidence'),
    documents: cell.texts(row, 'documents'),
  };
}

function knowledge(graph: RelationGraph): Knowledge {
  const { things, relations } = graph;
  const rows = rowsOf(graph);
  return {
    graph,
    ...rows,
    entity: (id) => rows.entityAt(things.numberOf(id) ?? missing(id)),
    relation: (id) => {
      const relation = relations.numberOf(id);
      return relation === undefined ? undefined : rows.relationAt(relation);
    },
    called: thingsCalled(things),
    names: once(async () => {
      const { nameIndex } = await import('../../questions/name-index.ts');
      return nameIndex(things);
    }),
  };
}

function missing(id: string): never {
  throw new Error(`There is no thing ${id}.`);
}
