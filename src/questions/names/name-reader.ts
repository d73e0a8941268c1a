import type { NamedThings, NameRoom } from '../named-things.ts';
import { lettersOf, type Letters } from './letters.ts';
import type { QuickSpeller } from './quick-speller.ts';
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

/** What names are read from. */
export interface NameSource {
  readonly things: NamedThings;
  /** Room for the names of one thing. */
  readonly room: NameRoom;
  readonly speller: QuickSpeller;
  /** Things with names that the speller can't spell, upward, and their names symbol after symbol, 0 after each name. */
  readonly others: { readonly things: Uint32Array; readonly starts: Uint32Array; readonly text: Uint8Array };
  readonly table: SymbolTable;
}

/** Reads names as they are typed. */
export function nameReader({ things, room, speller, others, table }: NameSource): NameReader {
  const unitOf = table.units();
  const syllables = table.syllables().map(lettersOf);
  const isSaid = Uint8Array.from(syllables, ({ to }) => (to > 0 ? 1 : 0));
  const most = Math.max(things.mostLetters, longestOf(others.starts)) + 1;
  const symbols = new Uint32Array(most);
  const units = new Uint16Array(most);
  /** Where each name begins. */
  const names = new Uint32Array(most + 1);
  const spelled = { symbols, units, starts: names };
  const sounds = soundWriter(symbols, syllables);
  const isOther = bitsOf(others.things, things.count);
  const readOther = (place: number): number => {
    const { starts, text } = others;
    const end = starts[place + 1] ?? 0;
    let count = 0;
    let length = 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
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
  };
  return {
    read: (thing) => {
      if (isOther(thing)) return readOther(placeAmong(others.things, thing));
      const count = things.readNames(thing, room);
      for (let name = 0; name < count; name++) speller.write(room, name, spelled);
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

/** Tells quickly of each number whether it is among these. */
function bitsOf(numbers: Uint32Array, count: number): (number: number) => boolean {
  const bits = new Uint8Array((count >> 3) + 1);
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  return (number) => ((bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
}

/** The place of a number that is among these. */
function placeAmong(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function longestOf(starts: Uint32Array): number {
  let longest = 0;
  for (let i = 1; i < starts.length; i++)
    longest = Math.max(longest, (starts[i] ?? 0) - (starts[i - 1] ?? 0));
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
