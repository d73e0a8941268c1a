import type { RelationGraph } from './relation-graph.ts';
import type { Ties } from './ties.ts';
import type { Walk } from './walk.ts';
import type { WaysUp } from './ways-up.ts';

/** Finds the chains from things to one side: ties first, then containments up to the side's root. */
export interface ChainFinder {
  /** The ties that may be walked from a thing, where they lead to something that a chain may pass. */
  readonly tiesFrom: (thing: number) => readonly number[];
  /** The ways up to the root that may begin here, best first; `isTied` tells whether a tie led here. */
  readonly waysUp: (thing: number, isTied: boolean) => readonly Walk[];
  /** The fewest relations and the fewest ties to the root, undefined where it is out of reach. */
  readonly reach: (thing: number) => Reach | undefined;
  /** What is within reach. */
  readonly within: () => Iterable<number>;
}

export interface Reach {
  readonly relations: number;
  readonly ties: number;
}

export interface ChainRules {
  readonly up: WaysUp;
  /** What a chain must not pass: the other side. */
  readonly forbidden: ReadonlySet<number>;
  readonly ties: Ties;
  readonly maxTies: number;
  /** The things that a chain can lead through at all. */
  readonly between: { readonly has: (thing: number) => boolean };
}

/** The chains by these rules. */
export function chainFinder(graph: RelationGraph, rules: ChainRules): ChainFinder {
  const { up, forbidden, ties } = rules;
  const reached = reaches(graph, rules);
  return {
    tiesFrom: (thing) => ties.from(thing).filter((tie) => !forbidden.has(graph.otherEnd(tie, thing))),
    waysUp: (thing, isTied) => (isTied && forbidden.has(thing) ? [] : up.from(thing)),
    reach: (thing) => reached.get(thing),
    within: () => reached.keys(),
  };
}

/** Walks backwards from the root's things over at most `maxTies` ties; the first time a thing is met it has its fewest ties. */
function reaches(
  graph: RelationGraph,
  { up, forbidden, ties, maxTies, between }: ChainRules,
): ReadonlyMap<number, Reach> {
  const reached = new Map<number, Reach>();
  for (const [thing, relations] of up.heights)
    if (between.has(thing)) reached.set(thing, { relations, ties: 0 });
  let level = new Set(reached.keys());
  for (let count = 1; count <= maxTies && level.size > 0; count++) {
    const next = new Set<number>();
    for (const thing of level) {
      if (forbidden.has(thing)) continue;
      const relations = (reached.get(thing)?.relations ?? 0) + 1;
      for (const tie of ties.to(thing)) {
        const before = graph.otherEnd(tie, thing);
        const known = reached.get(before);
        if (!between.has(before) || (known !== undefined && known.relations <= relations)) continue;
        reached.set(before, { relations, ties: known?.ties ?? count });
        next.add(before);
      }
    }
    level = next;
  }
  return reached;
}
