import type { Piecework } from '../../std/piecework.ts';
import { growingNumbers } from './growing-numbers.ts';
import { numberGroups, type NumberGroups } from './number-groups.ts';

/** Where to look for a word. */
export interface WordIndex {
  /** The numbers of all that bear the word, and of a few others, each once. */
  readonly mayBear: (word: string) => readonly number[];
}

/** Takes words and who bears them, and remembers of each word no more than a number made of it. */
export function collectWords(): {
  readonly add: (word: string, bearer: number) => void;
  readonly finish: () => Piecework<WordIndex>;
} {
  const hashes = growingNumbers((buffer) => new Int32Array(buffer));
  const bearers = growingNumbers((buffer) => new Int32Array(buffer));
  return {
    add: (word, bearer) => {
      hashes.add(hashOf(word));
      bearers.add(bearer);
    },
    finish: () => wordIndex(hashes.whole(), bearers.whole()),
  };
}

/** FNV-1a over the word's letters. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function* wordIndex(hashes: Int32Array, bearers: Int32Array): Piecework<WordIndex> {
  const last = 2 ** Math.max(0, Math.ceil(Math.log2(hashes.length / wordsTogether))) - 1;
  const groups = yield* numberGroups(last + 1, {
    length: hashes.length,
    groupOf: (entry) => (hashes[entry] ?? 0) & last,
    numberOf: (entry) => bearers[entry] ?? 0,
  });
  return indexOf(groups, last);
}

function indexOf(groups: NumberGroups, last: number): WordIndex {
  return { mayBear: (word) => [...new Set(groups.of(hashOf(word) & last))] };
}

/** More of them would save little room. */
const wordsTogether = 4;
