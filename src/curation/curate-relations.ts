import type { EntityRef } from '../entities/entity.ts';
import { relationTypes } from '../ontology/relation-types.ts';
import type { RelationMention } from '../relations/relation-mention.ts';
import type { DecisionOn } from '../seeds/curation.ts';
import { decisionEntry } from './decision-entry.ts';
import type { FactDesk } from './fact-desk.ts';
import { overlaps } from './overlaps.ts';

type RelationDecision = DecisionOn<'relations'>;

/** The relations that a document states, without those that a person rejects, and with those that a person read in it. */
export function curateRelations(
  found: readonly RelationMention[],
  decisions: readonly RelationDecision[],
  desk: FactDesk,
): readonly RelationMention[] {
  const rejected = new Set<RelationMention>();
  for (const decision of decisions) {
    if (decision.decision === 'add') continue;
    const places = desk.placesOf(decision);
    const meant = found.filter((relation) => says(relation, decision) && overlaps(relation.quote, places));
    if (places.length > 0 && meant.length === 0)
      desk.refuse(decision, `no ${decision.type} between the two was read there. Delete the line.`);
    if (decision.decision === 'reject') for (const relation of meant) rejected.add(relation);
  }
  const kept = found.filter((relation) => !rejected.has(relation));
  const added = decisions.flatMap((decision) => addedRelation(decision, kept, desk));
  return [...kept, ...added];
}

function addedRelation(
  decision: RelationDecision,
  known: readonly RelationMention[],
  desk: FactDesk,
): readonly RelationMention[] {
  if (decision.decision !== 'add') return [];
  const from = desk.thing(decision, decision.fromKind, decision.from);
  const to = desk.thing(decision, decision.toKind, decision.to);
  const place = desk.placeOf(decision);
  // What the text does not say has no place in it: `curatedRelations` gives it the decision for a source.
  if (from === undefined || to === undefined || place === undefined || decision.origin === 'CURATED')
    return [];
  if (known.some((relation) => says(relation, decision) && overlaps(relation.quote, [place])))
    desk.refuse(decision, 'it was already read there. Delete the line.');
  const { type, origin, status, role, post } = decision;
  return [
    {
      type,
      from,
      to,
      documentId: decision.document,
      clausePath: place.clausePath,
      quote: origin === 'IMPLIED' ? place.span : place.quote,
      origin,
      ...(status === undefined ? {} : { status }),
      ...(role === '' ? {} : { role }),
      ...(post === '' ? {} : { post }),
      rule: 'curation',
      decision: decisionEntry(decision),
    },
  ];
}

function says(relation: RelationMention, decision: RelationDecision): boolean {
  const { type, fromKind, from, toKind, to } = decision;
  if (relation.type !== type) return false;
  const [first, second] = [
    { kind: fromKind, name: from },
    { kind: toKind, name: to },
  ];
  if (isSame(relation.from, first) && isSame(relation.to, second)) return true;
  return relationTypes[type].symmetric && isSame(relation.from, second) && isSame(relation.to, first);
}

function isSame(a: EntityRef, b: EntityRef): boolean {
  return a.kind === b.kind && a.name === b.name;
}
