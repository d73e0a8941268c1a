import type { Letters } from './letters.ts';

/** First letters of names' pinyin, by the first of them, to find those that a few letters may stand for: hsdqyyjy for hnsfdxqyyjy. */
export interface Abbreviations {
  /** The rows that may hold such a name, upward. */
  readonly rowsFor: (typed: Letters) => Iterable<number>;
}

/** Collects first letters, of rows that come in the order of their numbers. */
export function abbreviations(): {
  readonly add: (initials: Letters, row: number) => void;
  readonly all: () => Abbreviations;
} {
  const kept = Array.from({ length: buckets }, () => growingPairs());
  return {
    add: (initials, row) => kept[bucketOf(initials)]?.add(row, lettersIn(initials)),
    all: () => {
      const pairs = kept.map((each) => each.all());
      return {
        rowsFor: (typed) => rowsWithLetters(pairs[bucketOf(typed)] ?? new Uint32Array(), lettersIn(typed)),
      };
    },
  };
}

function* rowsWithLetters(pairs: Uint32Array, letters: number): Generator<number> {
  for (let i = 0; i < pairs.length; i += 2) {
    if (((pairs[i + 1] ?? 0) & letters) === letters) yield pairs[i] ?? 0;
  }
}

const buckets = 64;

function bucketOf({ units, from }: Letters): number {
  return (units[from] ?? 0) % buckets;
}

/** A bit for each letter, and one more for letters that many names have twice. Other characters have none. */
function lettersIn({ units, from, to }: Letters): number {
  let letters = 0;
  for (let i = from; i < to; i++) {
    const letter = (units[i] ?? 0) - 97;
    if (letter < 0 || letter > 25) continue;
    const bit = 1 << letter;
    const twice = (letters & bit) === 0 ? -1 : oftenTwice.indexOf(letter);
    letters |= twice < 0 ? bit : 1 << (26 + twice);
  }
  return letters;
}

const oftenTwice = Array.from('yszjgx', (letter) => letter.charCodeAt(0) - 97);

/** Rows and their letters, side by side; names of a row that begin alike share a pair. */
function growingPairs(): {
  readonly add: (row: number, letters: number) => void;
  readonly all: () => Uint32Array;
} {
  let pairs = new Uint32Array(64);
  let length = 0;
  return {
    add: (row, letters) => {
      if (length > 0 && pairs[length - 2] === row) {
        pairs[length - 1] = (pairs[length - 1] ?? 0) | letters;
        return;
      }
      if (length === pairs.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(pairs);
        pairs = larger;
      }
      pairs[length++] = row;
      pairs[length++] = letters;
    },
    all: () => pairs.slice(0, length),
  };
}
