import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Origin } from '../ontology/origins.ts';
import type { RelationType } from '../ontology/relation-types.ts';
import type { Status } from '../ontology/statuses.ts';

/** A named thing, as far as questions look at it. */
export interface Thing {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** A relation between two things, as far as questions look at it. */
export interface KnownRelation {
  readonly id: string;
  readonly type: RelationType;
  /** Ids of its ends. */
  readonly from: string;
  readonly to: string;
  readonly origin: Origin;
  readonly status: Status | undefined;
  readonly firstYear: number | undefined;
  readonly lastYear: number | undefined;
  /** How many pieces of evidence it has. */
  readonly evidence: number;
  /** Ids of the documents that state it. */
  readonly documents: readonly string[];
}

/** Who hangs together with whom: what the questions walk over. */
export interface RelationGraph {
  readonly things: ReadonlyMap<string, Thing>;
  /** The relations of a thing, by its id. */
  readonly relationsOf: (id: string) => readonly KnownRelation[];
}

/** The graph of these things and relations. A relation whose end is not among the things is a bug and throws. */
export function relationGraph(things: readonly Thing[], relations: readonly KnownRelation[]): RelationGraph {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const relationsOf = new Map<string, KnownRelation[]>(things.map(({ id }) => [id, []]));
  for (const relation of relations) {
    for (const end of new Set([relation.from, relation.to])) {
      const list = relationsOf.get(end);
      if (list === undefined)
        throw new Error(`The relation ${relation.id} ends in ${end}, which is no thing.`);
      list.push(relation);
    }
  }
  return { things: byId, relationsOf: (id) => relationsOf.get(id) ?? [] };
}

/** The end of a relation that is not this one. */
export function otherEnd(relation: KnownRelation, id: string): string {
  return relation.from === id ? relation.to : relation.from;
}
