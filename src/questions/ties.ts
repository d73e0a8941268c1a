import type { RelationType } from '../ontology/relation-types.ts';
import { isContainment } from './containment.ts';
import { passes, type RelationFilter } from './passes.ts';
import type { RelationGraph } from './relation-graph.ts';

/** The ties that a question lets through. */
export interface Ties {
  /** Those that lead from a thing. Being hosted by a park (入驻) is a containment and never a tie upward. */
  readonly from: (thing: number) => readonly number[];
  /** Those that lead to it. */
  readonly to: (thing: number) => readonly number[];
  /** Whether a thing has any. */
  readonly areAt: (thing: number) => boolean;
  /** What they lead to or come from. */
  readonly neighborsOf: (thing: number) => readonly number[];
}

/** What connects: everything but administration (MANAGES, MEMBER_OF) and place (LOCATED_IN, PART_OF). */
export const tieTypes = [
  'AFFILIATED_WITH',
  'COOPERATES_WITH',
  'ESTABLISHED_BY',
  'HOSTS',
  'INVESTS_IN',
  'SERVES',
  'CONNECTS_TO',
] as const satisfies readonly RelationType[];

/** The ties of this graph. */
export function tiesOf(graph: RelationGraph, filter: RelationFilter): Ties {
  const isAsked = passes(graph.relations, filter);
  const isTie = (relation: number): boolean =>
    types.has(graph.relations.typeOf(relation)) && isAsked(relation);
  const known = new Map<number, readonly number[]>();
  const all = (thing: number): readonly number[] => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const ties = graph.relationsOf(thing).filter(isTie);
    known.set(thing, ties);
    return ties;
  };
  return {
    from: (thing) => all(thing).filter((tie) => !isContainment(graph, tie, thing)),
    to: (thing) => all(thing).filter((tie) => !isContainment(graph, tie, graph.otherEnd(tie, thing))),
    areAt: (thing) => all(thing).length > 0,
    neighborsOf: (thing) => all(thing).map((tie) => graph.otherEnd(tie, thing)),
  };
}

const types: ReadonlySet<RelationType> = new Set(tieTypes);
