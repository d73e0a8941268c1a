/**
 * In which rows which few letters stand one after the other. A text has its edges: 清远市 is read as `^清远市$`, and each of
 * its places but the `$` begins a gram.
 */
export interface GramIndex {
  /** Letters of a gram. */
  readonly width: number;
  /** Every gram there is, in order. */
  readonly keys: Uint32Array;
  /** In how many rows each stands. */
  readonly counts: Uint32Array;
  /** Where the rows of each begin: numbers upward, each as its distance from the one before. */
  readonly starts: Uint32Array;
  readonly rows: Uint8Array;
}

/** The edges of a text among its letters. No name holds these characters. */
export const edges = { before: 1, after: 0 } as const;

/** The number of a gram: its letters side by side, so that grams that begin alike stand together. */
export function keyOf(letters: readonly number[], at: number, width: number): number {
  let key = 0;
  for (let i = at; i < at + width; i++) key = (key << (32 / width)) | cut(letters[i] ?? edges.after, width);
  return key >>> 0;
}

/** A letter as far as a gram has room for it: in grams of four those that are not ASCII share places with others. */
export function cut(letter: number, width: number): number {
  return width === 4 && letter > 127 ? 128 | (letter & 127) : letter;
}

/** The letter at a place of a gram, as far as there was room for it. */
export function letterAt(key: number, place: number, width: number): number {
  const bits = 32 / width;
  return (key >>> (bits * (width - 1 - place))) & (2 ** bits - 1);
}

/** The place of a gram among the keys, -1 if no row has it. */
export function gramAt(index: GramIndex, key: number): number {
  const at = firstFrom(index.keys, key);
  return index.keys[at] === key ? at : -1;
}

/** The grams that begin with these letters, as places from one to before another. */
export function gramsBeginning(index: GramIndex, letters: readonly number[]): readonly [number, number] {
  const free = (32 / index.width) * (index.width - letters.length);
  const first = keyOf(letters, 0, index.width);
  return [firstFrom(index.keys, first), firstFrom(index.keys, first + 2 ** free)];
}

function firstFrom(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of a gram. */
export function rowsOf({ rows, starts, counts }: GramIndex, gram: number): Uint32Array {
  const found = new Uint32Array(counts[gram] ?? 0);
  let at = starts[gram] ?? 0;
  let row = -1;
  for (let i = 0; i < found.length; i++) {
    let byte = rows[at++] ?? 0;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = rows[at++] ?? 0;
      distance |= (byte & 127) << shift;
    }
    row += distance;
    found[i] = row;
  }
  return found;
}
