import { origins, type Origin } from '../ontology/origins.ts';
import { relationTypes, type RelationType } from '../ontology/relation-types.ts';
import { growingNumbers } from './compact/growing-numbers.ts';
import type { Piecework } from '../std/piecework.ts';
import { collectAnyIds } from './compact/any-ids.ts';
import type { SortedIds } from './compact/sorted-ids.ts';
import { collectDetails, type Details, type SomeDetails } from './details.ts';
import type { Things } from './things.ts';

/** A relation between two things, as it is known before it has a number. */
export interface KnownRelation extends SomeDetails {
  readonly id: string;
  readonly type: RelationType;
  /** Ids of its ends. */
  readonly from: string;
  readonly to: string;
  readonly origin: Origin;
  /** How many pieces of evidence it has. */
  readonly evidence: number;
}

/** The relations; a relation's number is its place in the order of their ids. */
export interface Relations extends SortedIds {
  readonly fromOf: (relation: number) => number;
  readonly toOf: (relation: number) => number;
  readonly typeOf: (relation: number) => RelationType;
  readonly originOf: (relation: number) => Origin;
  /** The place of its origin among the origins: 0 for STATED. */
  readonly weaknessOf: (relation: number) => number;
  readonly evidenceOf: (relation: number) => number;
  readonly detailsOf: (relation: number) => Details;
}

/** Takes relations in any order; one whose end is not among the things is not taken. */
export function collectRelations(things: Pick<Things, 'numberOf'>): {
  readonly add: (relation: KnownRelation) => boolean;
  readonly finish: () => Piecework<Relations>;
} {
  const ids = collectAnyIds();
  const [from, to, evidence, told] = [integers(), integers(), integers(), integers()];
  const [types, weaknesses] = [bytes(), bytes()];
  const details = collectDetails();
  return {
    add: (relation) => {
      const ends = [things.numberOf(relation.from), things.numberOf(relation.to)] as const;
      if (ends[0] === undefined || ends[1] === undefined) return false;
      ids.add(relation.id);
      from.add(ends[0]);
      to.add(ends[1]);
      types.add(typeNames.indexOf(relation.type));
      weaknesses.add(origins.indexOf(relation.origin));
      evidence.add(relation.evidence);
      told.add(details.numberOf(relation));
      return true;
    },
    finish: function* () {
      const { ids: sorted, order } = yield* ids.finish();
      return relationsIn({
        ids: sorted,
        from: inOrder(from.whole(), order),
        to: inOrder(to.whole(), order),
        types: inOrder(types.whole(), order),
        weaknesses: inOrder(weaknesses.whole(), order),
        evidence: inOrder(evidence.whole(), order),
        told: inOrder(told.whole(), order),
        details: details.finish(),
      });
    },
  };
}

/** The numbers in another order. */
function inOrder<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, order: Int32Array): Numbers {
  const before = numbers.slice();
  for (const [place, number] of order.entries()) numbers[place] = before[number] ?? 0;
  return numbers;
}

interface Parts {
  readonly ids: SortedIds;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly types: Uint8Array;
  readonly weaknesses: Uint8Array;
  readonly evidence: Int32Array;
  /** Of each relation the place of what is told of it among the details. */
  readonly told: Int32Array;
  readonly details: readonly Details[];
}

function relationsIn({ ids, from, to, types, weaknesses, evidence, told, details }: Parts): Relations {
  return {
    ...ids,
    fromOf: (relation) => from[relation] ?? unknown(relation),
    toOf: (relation) => to[relation] ?? unknown(relation),
    typeOf: (relation) => typeNames[types[relation] ?? -1] ?? unknown(relation),
    originOf: (relation) => origins[weaknesses[relation] ?? -1] ?? unknown(relation),
    weaknessOf: (relation) => weaknesses[relation] ?? unknown(relation),
    evidenceOf: (relation) => evidence[relation] ?? unknown(relation),
    detailsOf: (relation) => details[told[relation] ?? -1] ?? unknown(relation),
  };
}

const typeNames: readonly RelationType[] = keys(relationTypes);

function keys(table: typeof relationTypes): readonly RelationType[];
function keys(table: object): readonly string[] {
  return Object.keys(table);
}

function integers() {
  return growingNumbers((buffer) => new Int32Array(buffer));
}

function bytes() {
  return growingNumbers((buffer) => new Uint8Array(buffer));
}

function unknown(relation: number): never {
  throw new Error(`There is no relation of the number ${relation}.`);
}
