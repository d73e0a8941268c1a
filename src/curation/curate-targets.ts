import { comparators } from '../ontology/comparators.ts';
import type { Target } from '../commitments/target.ts';
import type { DecisionOn } from '../seeds/curation.ts';
import { decisionEntry } from './decision-entry.ts';
import type { FactDesk } from './fact-desk.ts';
import { overlaps } from './overlaps.ts';

type TargetDecision = DecisionOn<'targets'>;
type Correction = Extract<TargetDecision, { decision: 'correct' }>;

/** A document's targets after what a person decided: wrong ones gone, missed ones added, single figures put right. */
export function curateTargets(
  found: readonly Target[],
  decisions: readonly TargetDecision[],
  desk: FactDesk,
): readonly Target[] {
  const changed = new Map<Target, Target | undefined>();
  for (const decision of decisions) {
    if (decision.decision === 'add') continue;
    for (const target of meantBy(decision, found, desk)) {
      if (decision.decision === 'reject') changed.set(target, undefined);
      if (decision.decision === 'correct')
        changed.set(target, corrected(changed.get(target) ?? target, decision, desk));
    }
  }
  const kept = found.flatMap((target) => (changed.has(target) ? (changed.get(target) ?? []) : target));
  return [...kept, ...decisions.flatMap((decision) => addedTarget(decision, kept, desk))];
}

function meantBy(decision: TargetDecision, found: readonly Target[], desk: FactDesk): readonly Target[] {
  const places = desk.placesOf(decision);
  const meant = found.filter((target) => {
    const quotes = [target.quote, ...(target.alsoStated ?? []).map(({ quote }) => quote)];
    return isTarget(target, decision) && quotes.some((quote) => overlaps(quote, places));
  });
  if (places.length > 0 && meant.length === 0)
    desk.refuse(decision, 'no such target was read there. Correct its figures, or delete the line.');
  return meant;
}

function addedTarget(decision: TargetDecision, known: readonly Target[], desk: FactDesk): readonly Target[] {
  if (decision.decision !== 'add') return [];
  const { indicator, scopeKind, scope, year, value, unit, comparator, isBaseline } = decision;
  const place = desk.placeOf(decision);
  if (place === undefined) return [];
  if (known.some((target) => isTarget(target, decision) && overlaps(target.quote, [place])))
    desk.refuse(decision, 'it was already read there. Delete the line.');
  return [
    {
      documentId: decision.document,
      clausePath: place.clausePath,
      indicator,
      scope: scopeKind === undefined ? undefined : desk.thing(decision, scopeKind, scope),
      year,
      value,
      unit: unit === '' ? undefined : unit,
      comparator,
      isBaseline,
      quote: place.quote,
      decision: decisionEntry(decision),
    },
  ];
}

function corrected(target: Target, decision: Correction, desk: FactDesk): Target {
  const { column, rightValue } = decision;
  const noted = { ...target, decision: decisionEntry(decision) };
  const wrong = (what: string): Target => {
    desk.refuse(decision, `rightValue "${rightValue}" is no ${what}. Correct it.`);
    return target;
  };
  switch (column) {
    case 'indicator':
      return rightValue === '' ? wrong('indicator') : { ...noted, indicator: rightValue };
    case 'unit':
      return { ...noted, unit: rightValue === '' ? undefined : rightValue };
    case 'scope': {
      const { scopeKind } = decision;
      if (rightValue === '') return { ...noted, scope: undefined };
      return scopeKind === undefined
        ? wrong('scope without a scopeKind')
        : { ...noted, scope: desk.thing(decision, scopeKind, rightValue) };
    }
    case 'year':
      if (rightValue === '') return { ...noted, year: undefined };
      return /^\d{4}$/u.test(rightValue) ? { ...noted, year: Number(rightValue) } : wrong('year');
    case 'value':
      return /^-?\d+(\.\d+)?$/u.test(rightValue) ? { ...noted, value: Number(rightValue) } : wrong('number');
    case 'comparator': {
      const comparator = comparators.find((each) => each === rightValue);
      return comparator === undefined ? wrong(comparators.join(' or ')) : { ...noted, comparator };
    }
    case 'isBaseline':
      if (rightValue !== 'yes' && rightValue !== 'no') return wrong('yes or no');
      return { ...noted, isBaseline: rightValue === 'yes' };
  }
}

/** A correction of the scope names the kind of the right one, so that only the scope's name tells which is meant. */
function isTarget(target: Target, { indicator, scope, year, value, unit }: TargetDecision): boolean {
  return (
    target.indicator === indicator &&
    (target.scope?.name ?? '') === scope &&
    target.year === year &&
    target.value === value &&
    (target.unit ?? '') === unit
  );
}
