/** How many rows each gram has, and how many bytes these take. */
export interface GramCounts {
  readonly count: (key: number, row: number) => void;
  /** All grams, in no order. */
  readonly keys: () => Uint32Array;
  /** The number of a gram that was counted, from 0. */
  readonly numberOf: (key: number) => number;
  readonly rowsOf: (gram: number) => number;
  readonly bytesOf: (gram: number) => number;
}

/** Counts rows that come in the order of their numbers. */
export function gramCounts(): GramCounts {
  let size = 0;
  let keys = new Uint32Array(1024);
  let rows = new Uint32Array(1024);
  let bytes = new Uint32Array(1024);
  let last = new Int32Array(1024).fill(-1);
  /** The number of each gram and one, at its place or the next free one; 0 is free. */
  let table = new Uint32Array(4096);

  const placeOf = (key: number): number => {
    let place = Math.imul(key ^ (key >>> 15), spreading) >>> (Math.clz32(table.length) + 1);
    for (;;) {
      const gram = table[place] ?? 0;
      if (gram === 0 || keys[gram - 1] === key) return place;
      place = (place + 1) & (table.length - 1);
    }
  };
  const makeRoom = (): void => {
    keys = twice(keys, new Uint32Array(size * 2));
    rows = twice(rows, new Uint32Array(size * 2));
    bytes = twice(bytes, new Uint32Array(size * 2));
    last = twice(last, new Int32Array(size * 2).fill(-1));
    table = new Uint32Array(size * 8);
    for (let gram = 0; gram < size; gram++) table[placeOf(keys[gram] ?? 0)] = gram + 1;
  };
  const add = (key: number): number => {
    if (size === keys.length) makeRoom();
    keys[size++] = key;
    table[placeOf(key)] = size;
    return size - 1;
  };
  return {
    count: (key, row) => {
      const known = table[placeOf(key)] ?? 0;
      const gram = known === 0 ? add(key) : known - 1;
      const before = last[gram] ?? 0;
      if (before === row) return;
      rows[gram] = (rows[gram] ?? 0) + 1;
      bytes[gram] = (bytes[gram] ?? 0) + bytesFor(row - before);
      last[gram] = row;
    },
    keys: () => keys.slice(0, size),
    numberOf: (key) => (table[placeOf(key)] ?? 0) - 1,
    rowsOf: (gram) => rows[gram] ?? 0,
    bytesOf: (gram) => bytes[gram] ?? 0,
  };
}

/** Knuth's multiplier: keys that are near get places that are far. */
const spreading = 0x9e3779b1;

function twice<Numbers extends Uint32Array | Int32Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}

/** Seven bits a byte. */
function bytesFor(distance: number): number {
  let bytes = 1;
  for (let left = distance >>> 7; left > 0; left >>>= 7) bytes++;
  return bytes;
}
