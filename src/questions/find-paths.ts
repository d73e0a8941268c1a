import { compareWalks, type Walk } from './compare-walks.ts';
import { passes, type RelationFilter } from './passes.ts';
import { otherEnd, type KnownRelation, type RelationGraph } from './relation-graph.ts';

export interface PathsQuestion {
  /** The ids of the two ends. */
  readonly from: string;
  readonly to: string;
  readonly filter: RelationFilter;
  /** How many relations a walk may have. */
  readonly maxHops: number;
  readonly first: number;
}

/** The best walks between two things along relations of any direction, shortest first, passing nothing twice; none from a thing to itself. */
export function findPaths(graph: RelationGraph, question: PathsQuestion): readonly Walk[] {
  if (question.from === question.to) return [];
  const search: Search = { graph, question, distance: distances(graph, question), steps: 0 };
  const found: Walk[] = [];
  for (let length = search.distance.get(question.from) ?? Infinity; length <= question.maxHops; length++) {
    const start = { entities: [question.from], relations: [] };
    found.push(...[...walksOfLength(search, start, length)].toSorted(compareWalks));
    if (found.length >= question.first || search.steps > maxSteps) break;
  }
  return found.slice(0, question.first);
}

/** A search of more steps than this ends there, with the walks it has. */
const maxSteps = 300_000;

interface Search {
  readonly graph: RelationGraph;
  readonly question: PathsQuestion;
  /** The fewest relations from a thing to the end. */
  readonly distance: ReadonlyMap<string, number>;
  steps: number;
}

function distances(
  graph: RelationGraph,
  { to, filter, maxHops }: PathsQuestion,
): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  for (const [id, steps] of distance) {
    if (steps === maxHops) break;
    for (const relation of graph.relationsOf(id)) {
      const next = otherEnd(relation, id);
      if (passes(relation, filter) && !distance.has(next)) distance.set(next, steps + 1);
    }
  }
  return distance;
}

function* walksOfLength(search: Search, walk: Walk, length: number): Generator<Walk> {
  const end = walk.entities.at(-1) ?? '';
  const left = length - walk.relations.length;
  if (left === 0) yield walk;
  if (left === 0 || end === search.question.to || search.steps++ > maxSteps) return;
  for (const relation of stepsFrom(search, end)) {
    const next = otherEnd(relation, end);
    if (walk.entities.includes(next) || (search.distance.get(next) ?? Infinity) > left - 1) continue;
    yield* walksOfLength(
      search,
      { entities: [...walk.entities, next], relations: [...walk.relations, relation] },
      length,
    );
  }
}

function stepsFrom({ graph, question }: Search, id: string): readonly KnownRelation[] {
  return graph.relationsOf(id).filter((relation) => passes(relation, question.filter));
}
