import { cut, edges, type GramIndex } from './gram-index.ts';
import { gramCounts, type GramCounts } from './gram-counts.ts';
import type { Letters } from './letters.ts';
import { writeNumber } from './growing-bytes.ts';

/** Takes a text of a row; rows come in the order of their numbers, one perhaps with several texts. */
export type TakeText = (text: Letters, row: number) => void;

/** Builds an index of the grams in the texts of rows, which are gone over twice: to learn how much room each gram needs, and to write. */
export interface GramIndexBuilder {
  readonly count: TakeText;
  /** For when all is counted; the index is whole when the same has been written. */
  readonly writer: () => { readonly index: GramIndex; readonly write: TakeText };
}

/** A builder of an index of grams of two or four letters. */
export function gramIndexBuilder(width: 2 | 4): GramIndexBuilder {
  const found = gramCounts();
  return {
    count: (text, row) => eachGram(text, width, (key) => found.count(key, row)),
    writer: () => {
      const { index, writeGram } = writerOf(width, found);
      return { index, write: (text, row) => eachGram(text, width, (key) => writeGram(key, row)) };
    },
  };
}

function eachGram({ units, from, to }: Letters, width: number, visit: (key: number) => void): void {
  const bits = 32 / width;
  let key: number = edges.before;
  for (let at = from; at < to + width - 1; at++) {
    key = (key << bits) | (at < to ? cut(units[at] ?? 0, width) : edges.after);
    if (at >= from + width - 2) visit(key >>> 0);
  }
}

/** Writes the rows of each gram into its room. */
function writerOf(
  width: number,
  found: GramCounts,
): { readonly index: GramIndex; readonly writeGram: (key: number, row: number) => void } {
  const keys = found.keys().sort();
  const counts = new Uint32Array(keys.length);
  const starts = new Uint32Array(keys.length);
  const ends = new Uint32Array(keys.length);
  const places = new Uint32Array(keys.length);
  let room = 0;
  for (const [place, key] of keys.entries()) {
    const gram = found.numberOf(key);
    places[gram] = place;
    counts[place] = found.rowsOf(gram);
    starts[place] = room;
    ends[place] = room;
    room += found.bytesOf(gram);
  }
  const rows = new Uint8Array(room);
  const last = new Int32Array(keys.length).fill(-1);
  const writeGram = (key: number, row: number): void => {
    const place = places[found.numberOf(key)] ?? 0;
    const before = last[place] ?? 0;
    if (before === row) return;
    ends[place] = writeNumber(rows, ends[place] ?? 0, row - before);
    last[place] = row;
  };
  return { index: { width, keys, counts, starts, rows }, writeGram };
}
