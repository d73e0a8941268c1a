import { compareWalks } from './compare-walks.ts';
import { meeting } from './meeting.ts';
import { passes, type RelationFilter } from './passes.ts';
import type { RelationGraph } from './relation-graph.ts';
import { walkOf, type Walk, type Way } from './walk.ts';

export interface PathsQuestion {
  /** The numbers of the two ends. */
  readonly from: number;
  readonly to: number;
  readonly filter: RelationFilter;
  /** How many relations a walk may have. */
  readonly maxHops: number;
  readonly first: number;
}

/** The best walks between two things along relations of any direction, shortest first, passing nothing twice; none from a thing to itself. */
export function findPaths(graph: RelationGraph, question: PathsQuestion): readonly Walk[] {
  const { from, to, maxHops, first } = question;
  if (from === to) return [];
  const { relationsOf, neighborsOf } = passable(graph, question.filter);
  const met = meeting({ near: [from], far: [to], neighborsOf });
  const search: Search = { graph, to, relationsOf, left: new Map(), steps: 0 };
  const found: Walk[] = [];
  for (let length = 1; length <= maxHops && found.length < first && search.steps <= maxSteps; length++) {
    met.step();
    search.left = met.between();
    const ways = [...waysOfLength(search, { entities: [from], relations: [] }, length)];
    found.push(...ways.map((way) => walkOf(graph.relations, way)).sort(compareWalks));
  }
  return found.slice(0, first);
}

/** A search of more steps than this ends there, with the walks it has. */
const maxSteps = 300_000;

interface Passable {
  readonly relationsOf: (thing: number) => readonly number[];
  readonly neighborsOf: (thing: number) => readonly number[];
}

function passable(graph: RelationGraph, filter: RelationFilter): Passable {
  const isAsked = passes(graph.relations, filter);
  const known = new Map<number, readonly number[]>();
  const relationsOf = (thing: number): readonly number[] => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const relations = graph.relationsOf(thing).filter(isAsked);
    known.set(thing, relations);
    return relations;
  };
  return {
    relationsOf,
    neighborsOf: (thing) => relationsOf(thing).map((relation) => graph.otherEnd(relation, thing)),
  };
}

interface Search {
  readonly graph: RelationGraph;
  readonly to: number;
  readonly relationsOf: Passable['relationsOf'];
  /** The fewest relations that are left from a thing to the end, of the things that a walk can pass. */
  left: ReadonlyMap<number, number>;
  steps: number;
}

function* waysOfLength(search: Search, way: Way, length: number): Generator<Way> {
  const end = way.entities.at(-1) ?? 0;
  const left = length - way.relations.length;
  if (left === 0) yield way;
  if (left === 0 || end === search.to || search.steps++ > maxSteps) return;
  for (const relation of search.relationsOf(end)) {
    const next = search.graph.otherEnd(relation, end);
    if (way.entities.includes(next) || (search.left.get(next) ?? Infinity) > left - 1) continue;
    const entities = [...way.entities, next];
    yield* waysOfLength(search, { entities, relations: [...way.relations, relation] }, length);
  }
}
