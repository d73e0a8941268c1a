import { lettersOf, type Letters } from './letters.ts';
import type { SymbolTable } from './symbol-table.ts';

/** Reads how names are typed. What was read is good until the next is. */
export interface NameReader {
  /** Reads the names of a thing and tells how many it has. */
  readonly read: (thing: number) => number;
  /** A name of the thing read last, the canonical one being the first: 华南师范大学清远研究院. */
  readonly plain: (place: number) => Letters;
  /** Whether it has Chinese characters. */
  readonly isChinese: (place: number) => boolean;
  /** Whether it may sound like this: its first letter does. */
  readonly beginsLike: (place: number, sound: Letters) => boolean;
  /** How that name sounds; undefined for one without Chinese characters. */
  readonly sound: (place: number) => NameSound | undefined;
}

/** How a name sounds. */
export interface NameSound {
  readonly pinyin: Letters;
  /** Where in it syllables begin, as many as there are initials. */
  readonly syllables: Uint16Array;
  readonly initials: Letters;
}

/** Reads names that were written symbol after symbol, 0 after each name. */
export function nameReader(text: Uint8Array, starts: Uint32Array, table: SymbolTable): NameReader {
  const unitOf = table.units();
  const syllables = table.syllables().map(lettersOf);
  const isSaid = Uint8Array.from(syllables, ({ to }) => (to > 0 ? 1 : 0));
  const room = longestOf(starts) + 1;
  const symbols = new Uint32Array(room);
  const units = new Uint16Array(room);
  /** Where each name begins. */
  const names = new Uint32Array(room + 1);
  const sounds = soundWriter(symbols, syllables);
  return {
    read: (thing) => {
      const end = starts[thing + 1] ?? 0;
      let count = 0;
      let length = 0;
      for (let at = starts[thing] ?? 0; at < end; at++) {
        let byte = text[at] ?? 0;
        let symbol = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = text[++at] ?? 0;
          symbol |= (byte & 127) << shift;
        }
        if (symbol === 0) names[++count] = length;
        else {
          symbols[length] = symbol;
          units[length++] = unitOf[symbol] ?? 0;
        }
      }
      return count;
    },
    plain: (place) => ({ units, from: names[place] ?? 0, to: names[place + 1] ?? 0 }),
    isChinese: (place) => {
      const end = names[place + 1] ?? 0;
      for (let i = names[place] ?? 0; i < end; i++) if (isSaid[symbols[i] ?? 0] === 1) return true;
      return false;
    },
    beginsLike: (place, sound) => {
      const first = syllables[symbols[names[place] ?? 0] ?? 0];
      return first !== undefined && first.to > 0 && first.units[0] === sound.units[0];
    },
    sound: (place) => sounds(names[place] ?? 0, names[place + 1] ?? 0),
  };
}

function longestOf(starts: Uint32Array): number {
  let longest = 0;
  for (let thing = 1; thing < starts.length; thing++)
    longest = Math.max(longest, (starts[thing] ?? 0) - (starts[thing - 1] ?? 0));
  return longest;
}

function soundWriter(
  symbols: Uint32Array,
  syllables: readonly Letters[],
): (from: number, to: number) => NameSound | undefined {
  const longest = syllables.reduce((most, { to }) => Math.max(most, to), 1);
  const pinyin = new Uint16Array(symbols.length * longest);
  const starts = new Uint16Array(symbols.length);
  const initials = new Uint16Array(symbols.length);
  return (from, to) => {
    let length = 0;
    let count = 0;
    for (let i = from; i < to; i++) {
      const syllable = syllables[symbols[i] ?? 0];
      if (syllable === undefined || syllable.to === 0) continue;
      starts[count] = length;
      initials[count++] = syllable.units[0] ?? 0;
      for (let j = 0; j < syllable.to; j++) pinyin[length++] = syllable.units[j] ?? 0;
    }
    return count === 0
      ? undefined
      : {
          pinyin: { units: pinyin, from: 0, to: length },
          syllables: starts,
          initials: { units: initials, from: 0, to: count },
        };
  };
}
