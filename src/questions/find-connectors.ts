import type { EntityKind } from '../ontology/entity-kinds.ts';
import { chainFinder } from './chain-finder.ts';
import { meeting } from './meeting.ts';
import type { RelationFilter } from './passes.ts';
import type { RelationGraph } from './relation-graph.ts';
import { sidesOf, type SidesQuestion } from './sides-of.ts';
import { tiesOf } from './ties.ts';
import type { Walk } from './walk.ts';
import { walksThrough, type ConnectingWalk, type WalkFinder } from './walks-through.ts';
import { waysUp, type WaysUp } from './ways-up.ts';

export interface ConnectorsQuestion extends SidesQuestion, RelationFilter {
  readonly via: readonly EntityKind[];
  /** How many ties a walk may have. */
  readonly maxHops: number;
}

/** A thing that ties the two sides together. */
export interface Connector {
  readonly thing: number;
  /** The best way from the one side's root through it to the other's. */
  readonly best: ConnectingWalk;
  /** From 0 to 1, falling in the order of connectors. */
  readonly score: number;
  /** The best ways, at most `first`. */
  readonly walks: (first: number) => readonly ConnectingWalk[];
}

/**
 * Who connects two sides (清远市 and 粤港澳大湾区): every thing of a kind in `via`, other than the two ends, with a chain of ties to each side; by its
 * best walk, then name by code point, then id.
 */
export function findConnectors(graph: RelationGraph, question: ConnectorsQuestion): readonly Connector[] {
  const finder = walkFinder(graph, question);
  const connectors: Connector[] = [];
  for (const thing of finder.from.within()) {
    if (!question.via.includes(graph.things.kindOf(thing))) continue;
    if (thing === question.from || thing === question.to) continue;
    const [best] = walksThrough(finder, thing, 1);
    if (best === undefined) continue;
    const walks = (first: number): readonly ConnectingWalk[] =>
      first === 1 ? [best] : walksThrough(finder, thing, first);
    connectors.push({ thing, best, score: score(best), walks });
  }
  return connectors.sort((a, b) => compareBest(a.best, b.best) || graph.things.compare(a.thing, b.thing));
}

function walkFinder(graph: RelationGraph, question: ConnectorsQuestion): WalkFinder {
  const { from, to } = sidesOf(graph, question);
  const upFrom = waysUp(graph, from, to.members);
  const upTo = waysUp(graph, to, from.members);
  const ties = tiesOf(graph, question);
  const tied = ({ heights }: WaysUp): readonly number[] => [...heights.keys()].filter(ties.areAt);
  const met = meeting({ near: tied(upFrom), far: tied(upTo), neighborsOf: ties.neighborsOf });
  for (let count = 0; count < question.maxHops; count++) met.step();
  const rules = { ties, maxTies: question.maxHops, between: met.between() };
  return {
    graph,
    from: chainFinder(graph, { ...rules, up: upFrom, forbidden: to.members }),
    to: chainFinder(graph, { ...rules, up: upTo, forbidden: from.members }),
    maxTies: question.maxHops,
  };
}

function compareBest(a: Walk, b: Walk): number {
  return a.relations.length - b.relations.length || a.weakness - b.weakness || b.evidence - a.evidence;
}

/** Each number of relations has a band of its own, divided among the four origins, and each of these by evidence. */
function score({ relations: { length }, weakness, evidence }: Walk): number {
  const withinBand = (3 - weakness + evidence / (evidence + 1)) / 4;
  return 1 / length + (1 / (length - 1) - 1 / length) * withinBand;
}
