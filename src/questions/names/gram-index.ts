/**
 * In which rows which few letters stand one after the other. A text has its edges: 清远市 is read as `^清远市$`, and each of
 * its places but the `$` begins a gram.
 */
export interface GramIndex {
  /** Letters of a gram. */
  readonly width: Width;
  /** Every gram there is, in order. */
  readonly keys: Uint32Array;
  /** In how many rows each stands. */
  readonly counts: Uint32Array;
  /** Where the rows of each begin, as runs upward: how far a run is from the one before, and how long it is if it is longer than one. */
  readonly starts: Uint32Array;
  readonly rows: Uint8Array;
}

/** Two letters of any kind, or four, of which those of the alphabet are told apart. */
export type Width = 2 | 4;

/** The edges of a text among its letters. No name holds these characters. */
export const edges = { before: 1, after: 0 } as const;

/** How many bits of a gram a letter takes. */
export function bitsOf(width: Width): number {
  return width === 4 ? 5 : 16;
}

/** The number of a gram: its letters side by side, so that grams that begin alike stand together. */
export function keyOf(letters: readonly number[], at: number, width: Width): number {
  const bits = bitsOf(width);
  let key = 0;
  for (let i = at; i < at + width; i++) key = (key << bits) | cut(letters[i] ?? edges.after, width);
  return key >>> 0;
}

/** A letter as far as a gram has room for it: in grams of four digits share two places, and so do those that are not ASCII. */
export function cut(letter: number, width: Width): number {
  return width === 4 ? (places[letter] ?? foreign | (letter & 1)) : letter;
}

const foreign = 30;

/** Places of letters among 32: the edges, a to z, digits, others. */
const places = Uint8Array.from({ length: 128 }, (_, letter) => {
  if (letter === edges.before || letter === edges.after) return letter;
  if (letter >= 97 && letter <= 122) return letter - 95;
  return letter >= 48 && letter <= 57 ? 28 | (letter & 1) : foreign | (letter & 1);
});

/** The letter at a place of a gram, or one that shares its place. */
export function letterAt(key: number, place: number, width: Width): number {
  const bits = bitsOf(width);
  const found = (key >>> (bits * (width - 1 - place))) & (2 ** bits - 1);
  return width === 4 ? (letters[found] ?? edges.after) : found;
}

const letters = Uint8Array.from({ length: 32 }, (_, place) => {
  if (place < 2) return place;
  if (place < 28) return place + 95;
  return place < foreign ? place + 20 : place + 98;
});

/** The place of a gram among the keys, -1 if no row has it. */
export function gramAt(index: GramIndex, key: number): number {
  const at = firstFrom(index.keys, key);
  return index.keys[at] === key ? at : -1;
}

/** The grams that begin with these letters, as places from one to before another. */
export function gramsBeginning(index: GramIndex, first: readonly number[]): readonly [number, number] {
  const free = bitsOf(index.width) * (index.width - first.length);
  const key = keyOf(first, 0, index.width);
  return [firstFrom(index.keys, key), firstFrom(index.keys, key + 2 ** free)];
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
  const next = (): number => {
    let byte = rows[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = rows[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  };
  for (let i = 0; i < found.length;) {
    const step = next();
    row += step >> 1;
    found[i++] = row;
    for (let more = step % 2 === 1 ? next() : 0; more > 0; more--) found[i++] = ++row;
  }
  return found;
}
