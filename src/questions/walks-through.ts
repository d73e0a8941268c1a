import type { ChainFinder } from './chain-finder.ts';
import { compareWalks } from './compare-walks.ts';
import type { RelationGraph } from './relation-graph.ts';
import { walkOf, type Walk, type Way } from './walk.ts';

export interface WalkFinder {
  readonly graph: RelationGraph;
  /** The chains to the one side and to the other. */
  readonly from: ChainFinder;
  readonly to: ChainFinder;
  /** How many ties a walk may have. */
  readonly maxTies: number;
}

/** A walk from the one side's root through a connector to the other's. */
export interface ConnectingWalk extends Walk {
  /** The things where the ties end and the containments begin, on the one side and on the other. */
  readonly fromEnd: number;
  readonly toEnd: number;
}

/**
 * The best walks through a thing, at most `first`: no thing twice, at least one tie, and of walks that differ only in
 * containments the best alone.
 */
export function walksThrough(finder: WalkFinder, thing: number, first: number): readonly ConnectingWalk[] {
  const from = finder.from.reach(thing);
  const to = finder.to.reach(thing);
  if (from === undefined || to === undefined || from.ties + to.ties > finder.maxTies) return [];
  const search: Search = { finder, thing, byTies: new Map(), steps: 0, isCutShort: true };
  for (let length = from.relations + to.relations; search.isCutShort; length++) {
    search.isCutShort = false;
    for (const [key, walk] of walksOfLength(search, length)) search.byTies.set(key, walk);
    if (search.byTies.size >= first || search.steps > maxSteps) break;
  }
  return [...search.byTies.values()].sort(compareWalks).slice(0, first);
}

/** A search of more steps than this goes no further than the length it is at. */
const maxSteps = 100_000;

interface Search {
  readonly finder: WalkFinder;
  readonly thing: number;
  /** The walk of each sequence of ties. */
  readonly byTies: Map<string, ConnectingWalk>;
  steps: number;
  /** Whether there may be walks longer than those looked at. */
  isCutShort: boolean;
}

/** The walks of just this many relations whose ties no shorter walk has, by their ties. */
function walksOfLength(search: Search, length: number): ReadonlyMap<string, ConnectingWalk> {
  const found = new Map<string, ConnectingWalk>();
  for (const { left, right } of pairs(search, length)) {
    const key = `${left.relations.join()}|${right.relations.join()}`;
    if (search.byTies.has(key)) continue;
    const walk = bestJoined(search.finder, left, right);
    if (walk?.relations.length === length) found.set(key, walk);
    else if (walk !== undefined) search.isCutShort = true;
  }
  return found;
}

/** Each two sequences of ties out of the thing, one to each side, that share nothing and leave room for the ways up. */
function* pairs(search: Search, length: number): Generator<{ readonly left: Way; readonly right: Way }> {
  const { finder, thing } = search;
  const bare: Way = { entities: [thing], relations: [] };
  const other = finder.to.reach(thing) ?? { relations: length, ties: length };
  const room = { relations: length - other.relations, ties: finder.maxTies - other.ties };
  for (const left of chains(search, finder.from, { way: bare, room, taken: new Set() })) {
    const rest = {
      relations: length - left.relations.length - shortestWayUp(finder.from, left),
      ties: finder.maxTies - left.relations.length,
    };
    const taken = new Set(left.entities.slice(1));
    for (const right of chains(search, finder.to, { way: bare, room: rest, taken })) {
      if (left.relations.length + right.relations.length > 0) yield { left, right };
    }
  }
}

interface Growing {
  readonly way: Way;
  /** How many relations, ways up included, and how many ties there may be. */
  readonly room: { readonly relations: number; readonly ties: number };
  readonly taken: ReadonlySet<number>;
}

function* chains(search: Search, finder: ChainFinder, { way, room, taken }: Growing): Generator<Way> {
  const end = lastOf(way);
  const ties = way.relations.length;
  const reach = finder.reach(end);
  if (reach === undefined || ties + reach.ties > room.ties) return;
  if (ties + reach.relations > room.relations) {
    search.isCutShort = true;
    return;
  }
  search.steps++;
  const length = ties + shortestWayUp(finder, way);
  if (length <= room.relations) yield way;
  else if (length < Infinity) search.isCutShort = true;
  for (const tie of finder.tiesFrom(end)) {
    const next = search.finder.graph.otherEnd(tie, end);
    if (way.entities.includes(next) || taken.has(next)) continue;
    const grown = { entities: [...way.entities, next], relations: [...way.relations, tie] };
    yield* chains(search, finder, { way: grown, room, taken });
  }
}

function lastOf({ entities }: Way): number {
  return entities.at(-1) ?? 0;
}

function shortestWayUp(finder: ChainFinder, way: Way): number {
  return waysUp(finder, way)[0]?.relations.length ?? Infinity;
}

function waysUp(finder: ChainFinder, way: Way): readonly Walk[] {
  return finder.waysUp(lastOf(way), way.relations.length > 0);
}

/** The ties with the best two ways up that pass nothing of the walk or of each other. */
function bestJoined({ graph, from, to }: WalkFinder, left: Way, right: Way): ConnectingWalk | undefined {
  let best: Walk | undefined;
  for (const a of waysUp(from, left)) {
    for (const b of waysUp(to, right)) {
      const way = join([left, a, right, b]);
      const walk = way && walkOf(graph.relations, way);
      if (walk !== undefined && (best === undefined || compareWalks(walk, best) < 0)) best = walk;
    }
  }
  return best && { ...best, fromEnd: lastOf(left), toEnd: lastOf(right) };
}

function join([left, a, right, b]: readonly [Way, Way, Way, Way]): Way | undefined {
  const toLeft = [...left.entities, ...a.entities.slice(1)].reverse();
  const entities = [...toLeft, ...right.entities.slice(1), ...b.entities.slice(1)];
  if (new Set(entities).size < entities.length) return undefined;
  const relations = [[...left.relations, ...a.relations].reverse(), right.relations, b.relations].flat();
  return { entities, relations };
}
