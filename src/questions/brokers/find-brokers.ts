import type { RelationGraph } from '../relation-graph.ts';
import { sidesOf, type SidesQuestion } from '../sides-of.ts';
import { neighbors } from './neighbors.ts';
import { walkOf, type Walk, type Way } from '../walk.ts';
import { waysFrom } from './ways-from.ts';
import { bestWalks, type BestWalks } from './best-walks.ts';

export interface BrokersQuestion extends SidesQuestion {
  /** How many relations a way may have. */
  readonly maxHops: number;
  /** How many steps over relations the search may take before it is given up. */
  readonly maxSteps?: number;
}

/** A thing that ways between two sides pass through. */
export interface Broker {
  readonly thing: number;
  /** Over all pairs of things, one of each side, the share of their shortest ways that pass through it. */
  readonly betweenness: number;
  /** How many of these ways there are. */
  readonly ways: number;
  /** Some of them, best first, running from the `from` side to the `to` side. */
  readonly walks: readonly Walk[];
}

/**
 * Who stands between two sides (清远市 and 粤港澳大湾区): every thing but regions that a shortest way between a thing of the one and a thing of the other passes
 * through, by betweenness (Brandes 2001, 2008), then name by code point, then id. Undefined where the sides are too large to look at.
 */
export function findBrokers(graph: RelationGraph, question: BrokersQuestion): readonly Broker[] | undefined {
  const { from, to } = sidesOf(graph, question);
  // The ways are the same from either side; beginning at the smaller one is less work.
  const isTurned = to.targets.size < from.targets.size;
  const [near, far] = isTurned ? [to.targets, from.targets] : [from.targets, to.targets];
  const sums = addUp(graph, { near, far, isTurned, ...question });
  if (sums === undefined) return undefined;
  const brokers = [...sums].map(([thing, sum]) => brokerOf(thing, sum));
  return brokers.sort((a, b) => b.betweenness - a.betweenness || graph.things.compare(a.thing, b.thing));
}

interface Ground {
  readonly near: ReadonlySet<number>;
  readonly far: ReadonlySet<number>;
  readonly isTurned: boolean;
  readonly maxHops: number;
  readonly maxSteps?: number;
}

interface Sum {
  betweenness: number;
  ways: number;
  readonly best: BestWalks;
}

function addUp(
  graph: RelationGraph,
  { near, far, isTurned, maxHops, maxSteps = mostSteps }: Ground,
): ReadonlyMap<number, Sum> | undefined {
  const known = neighbors(graph);
  const sums = new Map<number, Sum>();
  let steps = 0;
  for (const source of [...near].sort((a, b) => a - b)) {
    const found = waysFrom(known, { source, targets: far, maxHops, most: maxSteps - steps });
    if (found === undefined) return undefined;
    steps += found.steps;
    for (const [thing, { betweenness, ways, way }] of found.between) {
      const sum = sums.get(thing) ?? { betweenness: 0, ways: 0, best: bestWalks() };
      sum.betweenness += betweenness;
      sum.ways += ways;
      sum.best.offer(walkOf(graph.relations, isTurned ? turned(way()) : way()));
      sums.set(thing, sum);
    }
  }
  return sums;
}

function turned({ entities, relations }: Way): Way {
  return { entities: entities.toReversed(), relations: relations.toReversed() };
}

/** Well under a second, for which nothing else is answered. */
const mostSteps = 2_000_000;

function brokerOf(thing: number, { betweenness, ways, best }: Sum): Broker {
  // A third and two thirds are one, in whatever order they are added.
  return { thing, betweenness: Number(betweenness.toFixed(9)), ways, walks: best.walks() };
}
