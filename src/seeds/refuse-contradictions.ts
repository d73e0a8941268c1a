import { relationTypes } from '../ontology/relation-types.ts';
import { UserError } from '../std/user-error.ts';
import { canonicalNames } from './canonical-names.ts';
import type { Curation, Decision, DecisionOn } from './curation.ts';

/**
 * Refuses decisions that can't all hold: two that say different things of one matter, names that are each other's other
 * name, and two names that are different but made one by other lines. The UserError names both lines.
 */
export function refuseContradictions(curation: Curation): void {
  const settled = new Map<string, { readonly verdict: string; readonly decision: Decision }>();
  for (const decision of Object.values(curation).flat()) {
    for (const [subject, verdict] of claimsOf(decision)) {
      const before = settled.get(subject);
      if (before === undefined) settled.set(subject, { verdict, decision });
      else refuseIfContrary(before, { verdict, decision });
    }
  }
  refuseCircles(curation.same);
  refuseMergedDifferent(curation.same);
}

interface Claim {
  readonly verdict: string;
  readonly decision: Decision;
}

function refuseIfContrary(before: Claim, after: Claim): void {
  const { at, document, quote } = after.decision;
  if (before.verdict !== after.verdict) {
    throw new UserError(
      `${at}: it says "${after.verdict}", but ${before.decision.at} says "${before.verdict}". Keep one.`,
    );
  }
  const isRepeated = before.decision.document === document && before.decision.quote === quote;
  if (isRepeated && JSON.stringify(bare(before.decision)) === JSON.stringify(bare(after.decision))) {
    throw new UserError(`${at}: ${before.decision.at} says the same. Delete one.`);
  }
}

/** What is decided, without when and why. */
function bare(decision: Decision): object {
  return { ...decision, at: '', date: '', reason: '', textHash: '' };
}

/** What a decision claims: of each subject a verdict, which no other decision may contradict. */
function claimsOf(decision: Decision): readonly (readonly [subject: string, verdict: string])[] {
  const { topic, document, quote } = decision;
  const about = (...parts: readonly unknown[]) => [topic, ...parts].join('|');
  switch (topic) {
    case 'same':
      return decision.decision === 'same'
        ? [[about(decision.kind, decision.other), decision.name]]
        : [];
    case 'kinds':
      return [[about(decision.kind, decision.name), decision.rightKind]];
    case 'names-en':
      return [[about(decision.kind, decision.name), decision.nameEn]];
    case 'mentions':
      return mentionClaims(decision, about(document, quote, decision.surface));
    case 'relations':
      return [[about(document, quote, ...tripleOf(decision)), isTrue(decision.decision)]];
    case 'tasks':
      return [
        [about(document, decision.task, decision.role, decision.kind, decision.unit), isTrue(decision.decision)],
      ];
    case 'targets': {
      const { indicator, scope, year, value, unit } = decision;
      const subject = about(document, quote, indicator, scope, year, value, unit);
      return [[subject, isTrue(decision.decision)], ...correctionClaims(decision, subject)];
    }
    case 'projects': {
      const { name, startYear, endYear, investment } = decision;
      const subject = about(document, quote, name, startYear, endYear, investment);
      return [[subject, isTrue(decision.decision)], ...correctionClaims(decision, subject)];
    }
  }
}

function mentionClaims(
  { decision, kind, name }: DecisionOn<'mentions'>,
  subject: string,
): readonly (readonly [string, string])[] {
  const thing = `${kind} ${name}`;
  switch (decision) {
    case 'none':
      return [[subject, 'none']];
    case 'name':
      return [[subject, `name ${thing}`]];
    case 'right':
      return [
        [subject, 'right'],
        [`${subject}|${thing}`, 'right'],
      ];
    case 'entity':
      return [[`${subject}|${thing}`, 'entity']];
  }
}

/** The ends in their order, but for a relation that goes either way. */
function tripleOf({ type, fromKind, from, toKind, to }: DecisionOn<'relations'>): readonly string[] {
  const ends = [`${fromKind} ${from}`, `${toKind} ${to}`];
  return [type, ...(relationTypes[type].symmetric ? ends.toSorted() : ends)];
}

/** A line that adds a fact and one that finds it right both hold it true. */
function isTrue(decision: string): string {
  if (decision === 'correct') return 'correct';
  return decision === 'reject' || decision === 'none' ? decision : 'true';
}

function correctionClaims(
  { decision, column, rightValue }: DecisionOn<'targets'> | DecisionOn<'projects'>,
  subject: string,
): readonly (readonly [string, string])[] {
  return decision === 'correct' ? [[`${subject}|${column}`, `${column} ${rightValue}`]] : [];
}

function refuseCircles(same: readonly DecisionOn<'same'>[]): void {
  const merged = same.filter(({ decision }) => decision === 'same');
  const canonical = canonicalNames(same);
  for (const { kind, name, other, at } of merged) {
    const last = canonical(kind, name);
    const back = merged.find((row) => row.kind === kind && row.other === last);
    if (name === other) throw new UserError(`${at}: a name can't be its own other name. Delete the line.`);
    if (back !== undefined) {
      throw new UserError(
        `${at}: with ${back.at} it makes "${name}" and "${other}" each other's other name. Keep one.`,
      );
    }
  }
}

function refuseMergedDifferent(same: readonly DecisionOn<'same'>[]): void {
  const canonical = canonicalNames(same);
  for (const { decision, kind, name, other, at } of same) {
    if (decision !== 'different' || canonical(kind, name) !== canonical(kind, other)) continue;
    const merging = same.find(
      (row) =>
        row.decision === 'same' && row.kind === kind && (row.other === name || row.other === other),
    );
    throw new UserError(
      `${at}: "${name}" and "${other}" are judged different, but ${merging?.at ?? 'another line'} makes them one. Keep one.`,
    );
  }
}
