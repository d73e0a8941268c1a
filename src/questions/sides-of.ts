import type { EntityKind } from '../ontology/entity-kinds.ts';
import { heldBy } from './containment.ts';
import type { RelationGraph } from './relation-graph.ts';

export interface SidesQuestion {
  /** The numbers of the two ends. */
  readonly from: number;
  readonly to: number;
  readonly fromKinds?: readonly EntityKind[] | undefined;
  readonly toKinds?: readonly EntityKind[] | undefined;
}

/** One side of a question. */
export interface Side {
  /** The region or thing that was asked for. */
  readonly root: number;
  /** All that belongs to it. */
  readonly members: ReadonlySet<number>;
  /** The members of the kinds asked for: where a chain arrives. */
  readonly targets: ReadonlySet<number>;
}

/**
 * The two sides: for a region (清远市) the region, its parts and everything in them, for anything else that alone. What
 * lies in both belongs to neither, unless one holds the other: then the smaller is taken out of the larger.
 */
export function sidesOf(
  graph: RelationGraph,
  question: SidesQuestion,
): { readonly from: Side; readonly to: Side } {
  const from = everythingIn(graph, question.from);
  const to = everythingIn(graph, question.to);
  const [ownFrom, ownTo] = apart(from, to);
  return {
    from: narrowed(graph, { root: question.from, members: ownFrom, kinds: question.fromKinds }),
    to: narrowed(graph, { root: question.to, members: ownTo, kinds: question.toKinds }),
  };
}

function everythingIn(graph: RelationGraph, root: number): ReadonlySet<number> {
  const members = new Set([root]);
  if (graph.things.kindOf(root) !== 'Region') return members;
  for (const thing of members) for (const held of heldBy(graph, thing)) members.add(held);
  return members;
}

function apart(
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
): [ReadonlySet<number>, ReadonlySet<number>] {
  const fromInTo = isWithin(from, to);
  const toInFrom = isWithin(to, from);
  return [toInFrom || !fromInTo ? without(from, to) : from, fromInTo || !toInFrom ? without(to, from) : to];
}

function isWithin(set: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  if (set.size > other.size) return false;
  for (const thing of set) if (!other.has(thing)) return false;
  return true;
}

function without(set: ReadonlySet<number>, taken: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...set].filter((thing) => !taken.has(thing)));
}

interface Members {
  readonly root: number;
  readonly members: ReadonlySet<number>;
  readonly kinds: readonly EntityKind[] | undefined;
}

function narrowed({ things }: RelationGraph, { root, members, kinds }: Members): Side {
  if (kinds === undefined) return { root, members, targets: members };
  return {
    root,
    members,
    targets: new Set([...members].filter((thing) => kinds.includes(things.kindOf(thing)))),
  };
}
