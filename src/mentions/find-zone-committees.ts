import { gather } from '../std/gather.ts';
import type { Candidate } from './candidate.ts';

/** Zones that share the committee named at the end of their list: 嘉定工业区、菊园新区管委会 are two committees. */
export function findZoneCommittees(text: string, names: readonly Candidate[]): readonly Candidate[] {
  const committees = names.filter(({ name }) => name.endsWith(office));
  if (committees.length === 0) return [];
  const zones = names.filter(({ kind }) => kind === 'Park');
  return gather(committees, ({ start }) => {
    const found: Candidate[] = [];
    let zone = zones.find(({ end }) => end === endBefore(text, start));
    while (zone !== undefined) {
      const { start: from, end, name } = zone;
      found.push({ start: from, end, kind: 'GovernmentUnit', name: name + office, rule: 'shared-tail' });
      zone = zones.find((other) => other.end === endBefore(text, from));
    }
    return found;
  });
}

/** Where the list's item before `start` ends, or -1. */
function endBefore(text: string, start: number): number {
  return joints.has(text.charAt(start - 1)) ? start - 1 : -1;
}

const office = '管委会';
const joints: ReadonlySet<string> = new Set('、和与及');
