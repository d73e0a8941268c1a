import type { Span } from '../std/span.ts';
import type { Candidate } from './candidate.ts';

/** A candidate that stands, with the longer name it is part of. */
export interface SettledCandidate extends Candidate {
  readonly within?: Span;
}

/**
 * Weighs names against each other: the longer one stands and holds what lies wholly inside it; of two that cross, the one
 * that begins first. The same words may mean several things of one law (港澳), or a unit and its region (海珠区 in a list).
 */
export function settleCandidates(candidates: readonly Candidate[]): readonly SettledCandidate[] {
  if (candidates.length < 2) return candidates;
  const ordered = candidates.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || weight(a) - weight(b) || (a.name < b.name ? -1 : 1),
  );
  const settled: SettledCandidate[] = [];
  const open: SettledCandidate[] = [];
  for (const candidate of ordered) {
    while ((open.at(-1)?.end ?? Infinity) <= candidate.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && (outer.end < candidate.end || isOwnTail(outer, candidate))) continue;
    if (isSettled(settled, candidate)) continue;
    const isEqual = outer !== undefined && outer.start === candidate.start && outer.end === candidate.end;
    if (isEqual && outer.rule !== candidate.rule && outer.kind === candidate.kind) continue;
    const isTwin = isEqual && outer.rule === candidate.rule;
    const holder = isTwin ? outer.within : outer;
    const placed = holder === undefined ? candidate : inside(holder, candidate);
    settled.push(placed);
    if (!isTwin) open.push(placed);
  }
  return settled;
}

/** 英德高新区 in 清远英德高新区, which means the same. */
function isOwnTail(outer: Candidate, { start, end, kind, name, rule }: Candidate): boolean {
  const isWhole = rule === 'short-name' && name.length === end - start;
  return isWhole && outer.kind === kind && outer.name === name;
}

function inside(outer: Span, { start, end, kind, name, rule }: Candidate): SettledCandidate {
  return { start, end, kind, name, rule, within: { start: outer.start, end: outer.end } };
}

/** Candidates come in the order of their places, so that the same one can only stand among the last. */
function isSettled(settled: readonly SettledCandidate[], candidate: Candidate): boolean {
  for (let i = settled.length - 1; i >= 0; i--) {
    const other = settled[i];
    if (other === undefined || other.start < candidate.start) return false;
    if (isSame(other, candidate)) return true;
  }
  return false;
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.start === b.start && a.end === b.end && a.kind === b.kind && a.name === b.name;
}

/** Which law is heard first for the same words. */
function weight({ rule }: Candidate): number {
  const place = lawOrder.indexOf(rule);
  return place < 0 ? lawOrder.length : place;
}

const lawOrder: readonly string[] = [
  'listed-unit',
  'shared-tail',
  'named-office',
  'leading-group',
  'known-name',
  'zone-branch',
  'patterned-name',
];
