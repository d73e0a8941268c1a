import type { EntityKind } from '../ontology/entity-kinds.ts';
import { compareCodePoints } from '../std/compare-code-points.ts';
import { chainFinder } from './chain-finder.ts';
import { evidence, weakness, type Walk } from './compare-walks.ts';
import type { RelationFilter } from './passes.ts';
import type { RelationGraph, Thing } from './relation-graph.ts';
import { sidesOf, type SidesQuestion } from './sides-of.ts';
import { walksThrough, type ConnectingWalk, type WalkFinder } from './walks-through.ts';

export interface ConnectorsQuestion extends SidesQuestion, RelationFilter {
  readonly via: readonly EntityKind[];
  /** How many ties a walk may have. */
  readonly maxHops: number;
}

/** A thing that ties the two sides together. */
export interface Connector {
  readonly thing: Thing;
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
  for (const thing of graph.things.values()) {
    if (!question.via.includes(thing.kind) || thing.id === question.from || thing.id === question.to)
      continue;
    const [best] = walksThrough(finder, thing.id, 1);
    if (best === undefined) continue;
    const walks = (first: number): readonly ConnectingWalk[] => walksThrough(finder, thing.id, first);
    connectors.push({ thing, best, score: score(best), walks });
  }
  return connectors.toSorted(compareConnectors);
}

function walkFinder(graph: RelationGraph, question: ConnectorsQuestion): WalkFinder {
  const sides = sidesOf(graph, question);
  const rules = { filter: question, maxTies: question.maxHops };
  return {
    from: chainFinder(graph, { ...rules, side: sides.from, other: sides.to }),
    to: chainFinder(graph, { ...rules, side: sides.to, other: sides.from }),
    maxTies: question.maxHops,
  };
}

function compareConnectors(a: Connector, b: Connector): number {
  return (
    a.best.relations.length - b.best.relations.length ||
    weakness(a.best) - weakness(b.best) ||
    evidence(b.best) - evidence(a.best) ||
    compareCodePoints(a.thing.name, b.thing.name) ||
    compareCodePoints(a.thing.id, b.thing.id)
  );
}

/** Each number of relations has a band of its own, divided among the four origins, and each of these by evidence. */
function score(walk: Walk): number {
  const length = walk.relations.length;
  const amount = evidence(walk);
  const withinBand = (3 - weakness(walk) + amount / (amount + 1)) / 4;
  return 1 / length + (1 / (length - 1) - 1 / length) * withinBand;
}
