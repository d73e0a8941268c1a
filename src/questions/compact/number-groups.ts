import type { Piecework } from '../../std/piecework.ts';

/** Numbers by the group they are in, as the relations of each thing. */
export interface NumberGroups {
  readonly of: (group: number) => readonly number[];
}

/** What is grouped: an entry for each number in a group. */
export interface Entries {
  readonly length: number;
  /** The group of an entry, undefined where it is in none. */
  readonly groupOf: (entry: number) => number | undefined;
  readonly numberOf: (entry: number) => number;
}

/** Groups the entries by counting them: numbers of a group stand side by side, in the order of their entries. */
export function* numberGroups(count: number, entries: Entries): Piecework<NumberGroups> {
  const ends = new Int32Array(count);
  for (let entry = 0; entry < entries.length; entry++) {
    if (entry % entriesATurn === 0) yield;
    const group = entries.groupOf(entry);
    if (group !== undefined) ends[group] = at(ends, group) + 1;
  }
  for (let group = 1; group < count; group++) ends[group] = at(ends, group) + at(ends, group - 1);
  const numbers = new Int32Array(at(ends, count - 1));
  // Filled from behind, each group's end moves to its start.
  for (let entry = entries.length - 1; entry >= 0; entry--) {
    if (entry % entriesATurn === 0) yield;
    const group = entries.groupOf(entry);
    if (group === undefined) continue;
    const place = at(ends, group) - 1;
    numbers[place] = entries.numberOf(entry);
    ends[group] = place;
  }
  return groupsIn(ends, numbers);
}

/** About ten milliseconds' work. */
const entriesATurn = 65_536;

function groupsIn(starts: Int32Array, numbers: Int32Array): NumberGroups {
  return {
    of: (group) => {
      const found: number[] = [];
      const end = starts[group + 1] ?? numbers.length;
      for (let i = at(starts, group); i < end; i++) found.push(at(numbers, i));
      return found;
    },
  };
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
