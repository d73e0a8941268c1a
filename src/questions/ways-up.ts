import { compareWalks } from './compare-walks.ts';
import { heldBy, isContainment } from './containment.ts';
import type { RelationGraph } from './relation-graph.ts';
import type { Side } from './sides-of.ts';
import { walkOf, type Walk, type Way } from './walk.ts';

/**
 * The containments that lead from things up to a side's root; each passes one of the side's targets and, but for its
 * start, nothing of what is forbidden. 华南师范大学 → 广州市 → 粤港澳大湾区 is one.
 */
export interface WaysUp {
  /** How many relations there are at least from each thing that lies below. */
  readonly heights: ReadonlyMap<number, number>;
  /** The ways from a thing, best first. */
  readonly from: (thing: number) => readonly Walk[];
}

/** Finds the things below by walking down from the root, and the ways from one of them when they are asked for. */
export function waysUp(graph: RelationGraph, side: Side, forbidden: ReadonlySet<number>): WaysUp {
  const heights = heightsBelow(graph, side, forbidden);
  const known = new Map<number, readonly Walk[]>();
  return {
    heights,
    from: (thing) => {
      const before = known.get(thing);
      if (before !== undefined) return before;
      const ways = heights.has(thing) ? climb(graph, { side, forbidden, start: thing }) : [];
      known.set(thing, ways);
      return ways;
    },
  };
}

function heightsBelow(
  graph: RelationGraph,
  { root, targets }: Side,
  forbidden: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  // Where a target has not been passed yet, one may still be met further down.
  const others = new Set<number>();
  let level = [root];
  if (targets.has(root)) heights.set(root, 0);
  else others.add(root);
  for (let height = 1; level.length > 0; height++) {
    const next: number[] = [];
    for (const thing of level) {
      if (forbidden.has(thing)) continue;
      for (const below of heldBy(graph, thing)) {
        if (heights.has(below)) continue;
        const isPassed = heights.has(thing) || targets.has(below);
        if (!isPassed && others.has(below)) continue;
        if (isPassed) heights.set(below, height);
        else others.add(below);
        next.push(below);
      }
    }
    level = next;
  }
  return heights;
}

interface Climb {
  readonly side: Side;
  readonly forbidden: ReadonlySet<number>;
  readonly start: number;
}

function climb(graph: RelationGraph, { side, forbidden, start }: Climb): readonly Walk[] {
  const found: Walk[] = [];
  let level: readonly Way[] = [{ entities: [start], relations: [] }];
  while (level.length > 0 && found.length < waysKept) {
    const arrived = level.filter((way) => way.entities.at(-1) === side.root);
    const passing = arrived.filter(({ entities }) => entities.some((thing) => side.targets.has(thing)));
    found.push(...passing.map((way) => walkOf(graph.relations, way)).sort(compareWalks));
    const climbing = level.filter((way) => way.entities.at(-1) !== side.root);
    level = climbing.flatMap((way) => longer(graph, way, forbidden)).slice(0, waysTried);
  }
  return found.slice(0, waysKept);
}

/** Things lie in few places; these bound what an odd graph could ask for. */
const waysKept = 16;
const waysTried = 1000;

function longer(graph: RelationGraph, way: Way, forbidden: ReadonlySet<number>): readonly Way[] {
  const top = way.entities.at(-1) ?? 0;
  const ways: Way[] = [];
  for (const relation of graph.relationsOf(top)) {
    if (!isContainment(graph, relation, top)) continue;
    const above = graph.otherEnd(relation, top);
    if (forbidden.has(above) || way.entities.includes(above)) continue;
    ways.push({ entities: [...way.entities, above], relations: [...way.relations, relation] });
  }
  return ways;
}
