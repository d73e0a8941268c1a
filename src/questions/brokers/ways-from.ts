import type { Way } from '../walk.ts';
import type { Neighbors } from './neighbors.ts';

export interface WaysQuestion {
  readonly source: number;
  readonly targets: ReadonlySet<number>;
  readonly maxHops: number;
  /** How many steps over relations the search may take. */
  readonly most: number;
}

/** What the shortest ways from one thing to the targets pass through. */
export interface Ways {
  readonly between: ReadonlyMap<number, Between>;
  readonly steps: number;
}

/** A thing that stands between. */
export interface Between {
  /** Over the targets, the share of the shortest ways to each that pass through it. */
  readonly betweenness: number;
  /** How many of these ways there are. */
  readonly ways: number;
  /** One of them. */
  readonly way: () => Way;
}

/** Finds them by Brandes' way of adding up: out level by level, then back. Undefined where it takes too many steps. */
export function waysFrom(known: Neighbors, question: WaysQuestion): Ways | undefined {
  const reached = reachOut(known, question);
  if (reached === undefined) return undefined;
  return { between: addBack(known, question, reached.stops), steps: reached.steps };
}

/** A thing that was reached. */
interface Stop {
  readonly thing: number;
  readonly distance: number;
  /** How many shortest ways lead here. */
  ways: number;
  readonly before: Stop[];
  /** From here on: the share of ways that go on to a target, how many do, and where one of them goes next. */
  share: number;
  onward: number;
  next: Stop | undefined;
}

interface Reached {
  /** In the order they were reached, the source first. */
  readonly stops: ReadonlyMap<number, Stop>;
  readonly steps: number;
}

function reachOut(known: Neighbors, { source, maxHops, most }: WaysQuestion): Reached | undefined {
  const stops = new Map<number, Stop>([[source, stop(source, 0, 1)]]);
  let steps = 0;
  for (const here of stops.values()) {
    if (here.distance === maxHops) break;
    if (here.thing !== source && !known.lets(here.thing)) continue;
    for (const thing of known.of(here.thing).keys()) {
      if (++steps > most) return undefined;
      const there = stops.get(thing) ?? stop(thing, here.distance + 1, 0);
      if (there.distance !== here.distance + 1) continue;
      there.ways += here.ways;
      there.before.push(here);
      stops.set(thing, there);
    }
  }
  return { stops, steps };
}

function stop(thing: number, distance: number, ways: number): Stop {
  return { thing, distance, ways, before: [], share: 0, onward: 0, next: undefined };
}

function addBack(
  known: Neighbors,
  { source, targets }: WaysQuestion,
  stops: Reached['stops'],
): Ways['between'] {
  const between = new Map<number, Between>();
  for (const here of [...stops.values()].reverse()) {
    const { thing, ways, share, onward } = here;
    const isEnd = targets.has(thing) && thing !== source;
    if (onward > 0 && thing !== source && known.lets(thing)) {
      between.set(thing, {
        betweenness: share,
        ways: ways * onward,
        way: () => wayVia(known, here, targets),
      });
    }
    if (!isEnd && onward === 0) continue;
    for (const before of here.before) {
      before.share += (before.ways / ways) * (share + (isEnd ? 1 : 0));
      before.onward += onward + (isEnd ? 1 : 0);
      before.next = nearer(here, before.next, targets);
    }
  }
  return between;
}

/** Of two ways on the one that is at a target sooner; of equals that by the smaller number. */
function nearer(a: Stop, b: Stop | undefined, targets: ReadonlySet<number>): Stop {
  if (b === undefined) return a;
  const order = stopsToTarget(a, targets) - stopsToTarget(b, targets);
  return order < 0 || (order === 0 && a.thing < b.thing) ? a : b;
}

function stopsToTarget(from: Stop, targets: ReadonlySet<number>): number {
  let count = 0;
  for (let at: Stop | undefined = from; at !== undefined && !targets.has(at.thing); at = at.next) count++;
  return count;
}

function wayVia(known: Neighbors, here: Stop, targets: ReadonlySet<number>): Way {
  const entities = [here.thing];
  for (let at = here.before[0]; at !== undefined; at = at.before[0]) entities.unshift(at.thing);
  for (let at = here.next; at !== undefined; at = targets.has(at.thing) ? undefined : at.next)
    entities.push(at.thing);
  const relations = entities.slice(1).map((thing, i) => relationBetween(known, entities[i] ?? 0, thing));
  return { entities, relations };
}

function relationBetween(known: Neighbors, thing: number, next: number): number {
  const relation = known.of(thing).get(next);
  if (relation === undefined) throw new Error(`No relation leads from thing ${thing} to thing ${next}.`);
  return relation;
}
