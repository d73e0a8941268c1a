import { ascents } from './ascents.ts';
import type { Walk } from './compare-walks.ts';
import { isContainment } from './containment.ts';
import { passes, type RelationFilter } from './passes.ts';
import { otherEnd, type KnownRelation, type RelationGraph } from './relation-graph.ts';
import type { Side } from './sides-of.ts';

/** Finds the chains from things to one side: ties first, then containments up to the side's root. */
export interface ChainFinder {
  /** The ties that may be walked from a thing, where they lead to something that a chain may pass. */
  readonly tiesFrom: (id: string) => readonly KnownRelation[];
  /** The ways up to the root that may begin here, best first; `tied` tells whether a tie led here. */
  readonly waysUp: (id: string, tied: boolean) => readonly Walk[];
  /** The fewest relations and the fewest ties to the root, undefined where it is out of reach. */
  readonly reach: (id: string) => Reach | undefined;
  /** How many relations the longest way up has. */
  readonly longestWayUp: number;
}

export interface Reach {
  readonly relations: number;
  readonly ties: number;
}

export interface ChainRules {
  readonly side: Side;
  /** The other side, of which a chain passes nothing. */
  readonly other: Side;
  readonly filter: RelationFilter;
  readonly maxTies: number;
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
] as const;

/** The chains to `rules.side`. Being hosted by a park (入驻) is a containment and never a tie upward. */
export function chainFinder(graph: RelationGraph, rules: ChainRules): ChainFinder {
  const forbidden = rules.other.members;
  const up = ascents(graph, rules.side, forbidden);
  const isTie = (relation: KnownRelation, id: string): boolean =>
    tieTypes.some((type) => type === relation.type) &&
    passes(relation, rules.filter) &&
    !isContainment(graph, relation, id);
  const tiesFrom = (id: string): readonly KnownRelation[] =>
    graph.relationsOf(id).filter((tie) => isTie(tie, id) && !forbidden.has(otherEnd(tie, id)));
  const waysUp = (id: string, tied: boolean): readonly Walk[] =>
    tied && forbidden.has(id) ? [] : (up.get(id) ?? []);
  const reached = reaches({ graph, rules, up, isTie });
  const longestWayUp = Math.max(0, ...[...up.values()].map((ways) => ways.at(-1)?.relations.length ?? 0));
  return { tiesFrom, waysUp, reach: (id) => reached.get(id), longestWayUp };
}

interface Ground {
  readonly graph: RelationGraph;
  readonly rules: ChainRules;
  readonly up: ReadonlyMap<string, readonly Walk[]>;
  readonly isTie: (relation: KnownRelation, id: string) => boolean;
}

/** Walks backwards from the root's things over at most `maxTies` ties; the first time a thing is met it has its fewest ties. */
function reaches({ graph, rules, up, isTie }: Ground): ReadonlyMap<string, Reach> {
  const reached = new Map<string, Reach>();
  for (const [id, [best]] of up) reached.set(id, { relations: best?.relations.length ?? 0, ties: 0 });
  let level = [...reached.keys()];
  for (let ties = 1; ties <= rules.maxTies && level.length > 0; ties++) {
    const next = new Set<string>();
    for (const id of level) {
      if (rules.other.members.has(id)) continue;
      const relations = (reached.get(id)?.relations ?? 0) + 1;
      for (const relation of graph.relationsOf(id)) {
        const before = otherEnd(relation, id);
        const known = reached.get(before);
        if (!isTie(relation, before) || (known !== undefined && known.relations <= relations)) continue;
        reached.set(before, { relations, ties: known?.ties ?? ties });
        next.add(before);
      }
    }
    level = [...next];
  }
  return reached;
}
