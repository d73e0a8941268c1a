import { bitsOf, cut, edges, type GramIndex, type Width } from './gram-index.ts';
import { gramNumbers, smallGramNumbers, type GramNumbers } from './gram-numbers.ts';
import { writeNumber } from './growing-bytes.ts';
import type { Letters } from './letters.ts';
import { bytesOfRun, headOfRun, rowRuns, type RowRuns } from './row-runs.ts';

/** Takes a text of a row; rows come in the order of their numbers, one perhaps with several texts. */
export type TakeText = (text: Letters, row: number) => void;

/** Builds an index of the grams in the texts of rows, which are gone over twice: to learn how much room each gram needs, and to write. */
export interface GramIndexBuilder {
  readonly count: TakeText;
  /** For when all is counted. */
  readonly writer: () => GramIndexWriter;
}

/** Takes the same texts again. */
export interface GramIndexWriter {
  readonly write: TakeText;
  readonly finish: () => GramIndex;
}

/** A builder of an index of grams of two or four letters. */
export function gramIndexBuilder(width: Width): GramIndexBuilder {
  const numbers = width === 4 ? smallGramNumbers(2 ** (bitsOf(width) * width)) : gramNumbers();
  const sizes = gramSizes();
  const runs = rowRuns(sizes.add);
  return {
    count: gramTaker(width, numbers, runs),
    writer: () => {
      runs.finish();
      return writerOf(width, numbers, sizes);
    },
  };
}

/** One loop that calls little: it runs a hundred million times for a million things. */
function gramTaker(width: Width, { numberOf }: GramNumbers, { add }: RowRuns): TakeText {
  const bits = bitsOf(width);
  const mask = width === 4 ? 2 ** (bits * width) - 1 : -1;
  return ({ units, from, to }, row) => {
    let key: number = edges.before;
    for (let at = from; at < to + width - 1; at++) {
      key = ((key << bits) | (at < to ? cut(units[at] ?? 0, width) : edges.after)) & mask;
      if (at >= from + width - 2) add(numberOf(key >>> 0), row);
    }
  };
}

/** How many rows each gram has, and how many bytes these take. */
interface GramSizes {
  readonly add: (gram: number, distance: number, length: number) => void;
  readonly rowsOf: (gram: number) => number;
  readonly bytesOf: (gram: number) => number;
}

function gramSizes(): GramSizes {
  const rows: number[] = [];
  const bytes: number[] = [];
  return {
    add: (gram, distance, length) => {
      rows[gram] = (rows[gram] ?? 0) + length;
      bytes[gram] = (bytes[gram] ?? 0) + bytesOfRun(distance, length);
    },
    rowsOf: (gram) => rows[gram] ?? 0,
    bytesOf: (gram) => bytes[gram] ?? 0,
  };
}

/** Writes the rows of each gram into its room. */
function writerOf(width: Width, numbers: GramNumbers, sizes: GramSizes): GramIndexWriter {
  const byNumber = numbers.keys();
  const keys = byNumber.toSorted();
  const counts = new Uint32Array(keys.length);
  const starts = new Uint32Array(keys.length);
  /** Where the next run of each gram goes, by its number. */
  const ends = new Uint32Array(keys.length);
  let room = 0;
  for (const [place, key] of keys.entries()) {
    const gram = numbers.numberOf(key);
    counts[place] = sizes.rowsOf(gram);
    starts[place] = room;
    ends[gram] = room;
    room += sizes.bytesOf(gram);
  }
  const rows = new Uint8Array(room);
  const runs = rowRuns((gram, distance, length) => {
    const end = writeNumber(rows, ends[gram] ?? 0, headOfRun(distance, length));
    ends[gram] = length > 1 ? writeNumber(rows, end, length - 1) : end;
  });
  return {
    write: gramTaker(width, numbers, runs),
    finish: () => {
      runs.finish();
      return { width, keys, counts, starts, rows };
    },
  };
}
