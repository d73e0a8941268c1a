import { entityId } from '../ontology/entity-id.ts';
import type { Origin } from '../ontology/origins.ts';
import type { RelationType } from '../ontology/relation-types.ts';
import type { SourcedRelation } from '../relations/sourced-relation.ts';
import { compareCodePoints } from '../std/compare-code-points.ts';
import type { Report } from '../std/finding.ts';
import type { PlacedRelation } from './document-extract.ts';

type AnyRelation = PlacedRelation | SourcedRelation;

/**
 * The relations without those that would put a place inside itself: where 清城区 is PART_OF 清远市, 清远市 PART_OF 清城区 is left
 * out and reported. What is best vouched for stands: a person's decision, reference data, a sentence, then a name; of equals the
 * first by name. The same relations in any order lose the same.
 */
export function withoutCircles(relations: readonly AnyRelation[], report: Report): readonly AnyRelation[] {
  const contained = relations.filter(({ type }) => containments.has(type));
  if (!holdCircle(contained)) return relations;
  const up = new Map<string, Set<string>>();
  const closing = new Set<AnyRelation>();
  for (const relation of contained.toSorted(byTrust)) {
    const [from, to] = endsOf(relation);
    const path = from === to ? undefined : pathUp(to, from, up);
    if (path === undefined) addTo(up, from, to);
    else {
      closing.add(relation);
      report(findingOf(relation, path.length));
    }
  }
  return relations.filter((relation) => !closing.has(relation));
}

/** Whether some place is above itself. Takes away what nothing lies in until nothing is left, or a circle. */
function holdCircle(relations: readonly AnyRelation[]): boolean {
  const up = new Map<string, Set<string>>();
  const below = new Map<string, number>();
  for (const [from, to] of relations.map(endsOf)) {
    if (from === to || up.get(from)?.has(to) === true) continue;
    addTo(up, from, to);
    below.set(to, (below.get(to) ?? 0) + 1);
  }
  const free = [...up.keys()].filter((place) => !below.has(place));
  for (const place of free)
    for (const above of up.get(place) ?? []) {
      const left = (below.get(above) ?? 0) - 1;
      below.set(above, left);
      if (left === 0) free.push(above);
    }
  return [...below.values()].some((left) => left > 0);
}

function endsOf({ from, to }: AnyRelation): readonly [from: string, to: string] {
  return [entityId(from.kind, from.name), entityId(to.kind, to.name)];
}

function addTo(up: Map<string, Set<string>>, from: string, to: string): void {
  const places = up.get(from);
  if (places === undefined) up.set(from, new Set([to]));
  else places.add(to);
}

/** The ends of the shortest way up from one place to another, both included; undefined where there is none. */
function pathUp(
  start: string,
  goal: string,
  up: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set([start]);
  for (const way of ways) {
    const last = way.at(-1) ?? start;
    if (last === goal) return way;
    for (const next of up.get(last) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

function findingOf(relation: AnyRelation, length: number): Parameters<Report>[0] {
  const { type, from, to } = relation;
  const circle =
    length === 2
      ? `${to.name} lies in ${from.name} already`
      : `${to.name} lies in ${from.name} already, ${length - 1} steps up`;
  const reason = `${from.name} ${type} ${to.name} (${sourceOf(relation)}) is left out: ${circle}.`;
  if (!('support' in relation)) return { rule: 'graph/circle', reason };
  const { document, start, end } = relation.support;
  return {
    rule: 'graph/circle',
    reason,
    ...(document === undefined ? {} : { documentId: document }),
    ...(start === undefined || end === undefined ? {} : { start, end }),
  };
}

function sourceOf(relation: AnyRelation): string {
  return 'support' in relation ? (relation.support.quote ?? relation.support.origin) : relation.source;
}

function byTrust(a: AnyRelation, b: AnyRelation): number {
  return trust.indexOf(originOf(a)) - trust.indexOf(originOf(b)) || compareCodePoints(keyOf(a), keyOf(b));
}

function originOf(relation: AnyRelation): Origin {
  return 'support' in relation ? relation.support.origin : relation.origin;
}

function keyOf(relation: AnyRelation): string {
  const { from, type, to } = relation;
  const place = 'support' in relation ? relation.support : undefined;
  return JSON.stringify([from.kind, from.name, type, to.kind, to.name, place?.document, place?.start]);
}

const containments: ReadonlySet<RelationType> = new Set(['PART_OF', 'LOCATED_IN']);
const trust: readonly Origin[] = ['CURATED', 'REFERENCE', 'STATED', 'IMPLIED'];
