/** Numbers for grams, from 0, in the order in which they come. */
export interface GramNumbers {
  /** The number of a gram, given to it if it has none yet. */
  readonly numberOf: (key: number) => number;
  /** All grams, by their numbers. */
  readonly keys: () => Uint32Array;
}

/** Numbers for grams of any keys. */
export function gramNumbers(): GramNumbers {
  let size = 0;
  let keys = new Uint32Array(1024);
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
    const larger = new Uint32Array(size * 2);
    larger.set(keys);
    keys = larger;
    table = new Uint32Array(size * 8);
    for (let gram = 0; gram < size; gram++) table[placeOf(keys[gram] ?? 0)] = gram + 1;
  };
  return {
    numberOf: (key) => {
      const place = placeOf(key);
      const known = table[place] ?? 0;
      if (known > 0) return known - 1;
      if (size === keys.length) {
        makeRoom();
        table[placeOf(key)] = size + 1;
      } else table[place] = size + 1;
      keys[size] = key;
      return size++;
    },
    keys: () => keys.slice(0, size),
  };
}

/** Knuth's multiplier: keys that are near get places that are far. */
const spreading = 0x9e3779b1;

/** Numbers for grams whose keys are below this: a place for each, so that none has to be looked for. */
export function smallGramNumbers(most: number): GramNumbers {
  const numbers = new Uint32Array(most);
  const keys: number[] = [];
  return {
    numberOf: (key) => {
      const known = numbers[key] ?? 0;
      if (known > 0) return known - 1;
      numbers[key] = keys.push(key);
      return keys.length - 1;
    },
    keys: () => Uint32Array.from(keys),
  };
}
