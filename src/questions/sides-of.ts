import type { EntityKind } from '../ontology/entity-kinds.ts';
import { holdings } from './containment.ts';
import { otherEnd, type RelationGraph } from './relation-graph.ts';

export interface SidesQuestion {
  /** The ids of the two ends. */
  readonly from: string;
  readonly to: string;
  readonly fromKinds?: readonly EntityKind[] | undefined;
  readonly toKinds?: readonly EntityKind[] | undefined;
}

/** One side of a question. */
export interface Side {
  /** The id of the region or thing that was asked for. */
  readonly root: string;
  /** All that belongs to it. */
  readonly members: ReadonlySet<string>;
  /** The members of the kinds asked for: where a chain arrives. */
  readonly targets: ReadonlySet<string>;
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

function everythingIn(graph: RelationGraph, root: string): ReadonlySet<string> {
  const members = new Set([root]);
  if (graph.things.get(root)?.kind !== 'Region') return members;
  for (const id of members) for (const held of holdings(graph, id)) members.add(otherEnd(held, id));
  return members;
}

function apart(
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): [ReadonlySet<string>, ReadonlySet<string>] {
  const fromInTo = [...from].every((id) => to.has(id));
  const toInFrom = [...to].every((id) => from.has(id));
  return [toInFrom || !fromInTo ? without(from, to) : from, fromInTo || !toInFrom ? without(to, from) : to];
}

function without(set: ReadonlySet<string>, taken: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].filter((id) => !taken.has(id)));
}

interface Members {
  readonly root: string;
  readonly members: ReadonlySet<string>;
  readonly kinds: readonly EntityKind[] | undefined;
}

function narrowed(graph: RelationGraph, { root, members, kinds }: Members): Side {
  if (kinds === undefined) return { root, members, targets: members };
  const fits = (id: string): boolean => kinds.some((kind) => graph.things.get(id)?.kind === kind);
  return { root, members, targets: new Set([...members].filter(fits)) };
}
