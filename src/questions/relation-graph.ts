import { atOnce } from '../std/at-once.ts';
import { compareCodePoints } from '../std/compare-code-points.ts';
import type { Piecework } from '../std/piecework.ts';
import { numberGroups } from './compact/number-groups.ts';
import { collectRelations, type KnownRelation, type Relations } from './relations.ts';
import { collectThings, type KnownThing, type Things } from './things.ts';

/** Who hangs together with whom: what the questions walk over, all of it by number. */
export interface RelationGraph {
  readonly things: Things;
  readonly relations: Relations;
  /** The relations of a thing, in order of their ids. */
  readonly relationsOf: (thing: number) => readonly number[];
  /** The end of a relation that is not this one. */
  readonly otherEnd: (relation: number, thing: number) => number;
}

/** The graph of these things and relations. A relation whose end is not among the things is a bug and throws. */
export function relationGraph(
  things: readonly KnownThing[],
  relations: readonly KnownRelation[],
): RelationGraph {
  const knownThings = collectThings();
  for (const thing of things.toSorted(compareIds)) knownThings.add(thing);
  const known = atOnce(knownThings.finish());
  const knownRelations = collectRelations(known);
  for (const relation of relations) {
    if (!knownRelations.add(relation))
      throw new Error(
        `The relation ${relation.id} leads from ${relation.from} to ${relation.to}, and one is no thing.`,
      );
  }
  return atOnce(joinGraph(known, atOnce(knownRelations.finish())));
}

/** The same of things and relations that have been collected. */
export function* joinGraph(things: Things, relations: Relations): Piecework<RelationGraph> {
  const { count, fromOf, toOf } = relations;
  const groups = yield* numberGroups(things.count, {
    length: count * 2,
    groupOf: (entry) => {
      const [from, to] = [fromOf(entry >> 1), toOf(entry >> 1)];
      if (entry % 2 === 0) return from;
      return from === to ? undefined : to;
    },
    numberOf: (entry) => entry >> 1,
  });
  return {
    things,
    relations,
    relationsOf: groups.of,
    otherEnd: (relation, thing) => (fromOf(relation) === thing ? toOf(relation) : fromOf(relation)),
  };
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareCodePoints(a.id, b.id);
}
