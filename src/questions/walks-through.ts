import type { ChainFinder } from './chain-finder.ts';
import { compareWalks, type Walk } from './compare-walks.ts';
import { otherEnd } from './relation-graph.ts';

export interface WalkFinder {
  /** The chains to the one side and to the other. */
  readonly from: ChainFinder;
  readonly to: ChainFinder;
  /** How many ties a walk may have. */
  readonly maxTies: number;
}

/** A walk from the one side's root through a connector to the other's. */
export interface ConnectingWalk extends Walk {
  /** The things where the ties end and the containments begin, on the one side and on the other. */
  readonly fromEnd: string;
  readonly toEnd: string;
}

/**
 * The best walks through a thing, at most `first`: no thing twice, at least one tie, and of walks that differ only in
 * containments the best alone.
 */
export function walksThrough(finder: WalkFinder, id: string, first: number): readonly ConnectingWalk[] {
  const from = finder.from.reach(id);
  const to = finder.to.reach(id);
  if (from === undefined || to === undefined || from.ties + to.ties > finder.maxTies) return [];
  const search: Search = { finder, id, byTies: new Map(), steps: 0 };
  const longest = finder.maxTies + finder.from.longestWayUp + finder.to.longestWayUp;
  for (let length = from.relations + to.relations; length <= longest; length++) {
    for (const [key, walk] of walksOfLength(search, length)) search.byTies.set(key, walk);
    if (search.byTies.size >= first || search.steps > maxSteps) break;
  }
  return [...search.byTies.values()].toSorted(compareWalks).slice(0, first);
}

/** A search of more steps than this goes no further than the length it is at. */
const maxSteps = 100_000;

interface Search {
  readonly finder: WalkFinder;
  readonly id: string;
  /** The walk of each sequence of ties. */
  readonly byTies: Map<string, ConnectingWalk>;
  steps: number;
}

/** The walks of just this many relations whose ties no shorter walk has, by their ties. */
function walksOfLength(search: Search, length: number): ReadonlyMap<string, ConnectingWalk> {
  const found = new Map<string, ConnectingWalk>();
  for (const { left, right } of pairs(search, length)) {
    const key = `${ids(left)}|${ids(right)}`;
    if (search.byTies.has(key)) continue;
    const walk = bestJoined(search.finder, left, right);
    if (walk?.relations.length === length) found.set(key, walk);
  }
  return found;
}

function ids({ relations }: Walk): string {
  return relations.map(({ id }) => id).join();
}

/** Each two sequences of ties out of the thing, one to each side, that share nothing and leave room for the ways up. */
function* pairs(search: Search, length: number): Generator<{ readonly left: Walk; readonly right: Walk }> {
  const { finder, id } = search;
  const bare: Walk = { entities: [id], relations: [] };
  const other = finder.to.reach(id) ?? { relations: length, ties: length };
  const room = { relations: length - other.relations, ties: finder.maxTies - other.ties };
  for (const left of chains(search, finder.from, { walk: bare, room, taken: new Set() })) {
    const rest = {
      relations: length - left.relations.length - shortestWayUp(finder.from, left),
      ties: finder.maxTies - left.relations.length,
    };
    const taken = new Set(left.entities.slice(1));
    for (const right of chains(search, finder.to, { walk: bare, room: rest, taken })) {
      if (left.relations.length + right.relations.length > 0) yield { left, right };
    }
  }
}

interface Growing {
  readonly walk: Walk;
  /** How many relations, ways up included, and how many ties there may be. */
  readonly room: { readonly relations: number; readonly ties: number };
  readonly taken: ReadonlySet<string>;
}

function* chains(search: Search, finder: ChainFinder, { walk, room, taken }: Growing): Generator<Walk> {
  const end = lastOf(walk);
  const ties = walk.relations.length;
  const reach = finder.reach(end);
  if (reach === undefined || ties + reach.relations > room.relations || ties + reach.ties > room.ties) return;
  search.steps++;
  if (ties + shortestWayUp(finder, walk) <= room.relations) yield walk;
  for (const tie of finder.tiesFrom(end)) {
    const next = otherEnd(tie, end);
    if (walk.entities.includes(next) || taken.has(next)) continue;
    const grown = { entities: [...walk.entities, next], relations: [...walk.relations, tie] };
    yield* chains(search, finder, { walk: grown, room, taken });
  }
}

function lastOf({ entities }: Walk): string {
  return entities.at(-1) ?? '';
}

function shortestWayUp(finder: ChainFinder, walk: Walk): number {
  return waysUp(finder, walk)[0]?.relations.length ?? Infinity;
}

function waysUp(finder: ChainFinder, walk: Walk): readonly Walk[] {
  return finder.waysUp(lastOf(walk), walk.relations.length > 0);
}

/** The ties with the best two ways up that pass nothing of the walk or of each other. */
function bestJoined({ from, to }: WalkFinder, left: Walk, right: Walk): ConnectingWalk | undefined {
  const joined = waysUp(from, left).flatMap((a) =>
    waysUp(to, right).flatMap((b) => join([left, a, right, b]) ?? []),
  );
  return joined.toSorted(compareWalks)[0];
}

function join([left, a, right, b]: readonly [Walk, Walk, Walk, Walk]): ConnectingWalk | undefined {
  const toLeft = [...left.entities, ...a.entities.slice(1)].reverse();
  const entities = [...toLeft, ...right.entities.slice(1), ...b.entities.slice(1)];
  if (new Set(entities).size < entities.length) return undefined;
  const relations = [[...left.relations, ...a.relations].reverse(), right.relations, b.relations].flat();
  return { entities, relations, fromEnd: lastOf(left), toEnd: lastOf(right) };
}
