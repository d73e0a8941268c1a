import { setImmediate } from 'node:timers/promises';
import { abbreviations, type Abbreviations } from './names/abbreviations.ts';
import type { GramIndex } from './names/gram-index.ts';
import { gramIndexBuilder, type TakeText } from './names/gram-index-builder.ts';
import { lengthOf, type Letters } from './names/letters.ts';
import type { NameReader, NameSound } from './names/name-reader.ts';
import { spelledNames } from './names/spelled-names.ts';
import type { NamedThings } from './named-things.ts';

/** Names ready to be searched. Rows are things by the length of their shortest name: what is typed is more of a shorter one. */
export interface NameIndex {
  readonly things: NamedThings;
  /** How each thing's names are typed. */
  readonly names: NameReader;
  /** The thing of each row. */
  readonly thingOf: Uint32Array;
  /** How long the shortest name of each row is. */
  readonly shortest: Uint16Array;
  /** Of those with ASCII letters in them, and the shortest pinyin of the others. */
  readonly shortestAscii: Uint16Array;
  readonly shortestPinyin: Uint16Array;
  /** Letters of names that are not all ASCII: 清远市智慧农业研究院. */
  readonly plain: GramIndex;
  /** Pinyin of names with Chinese characters, and the letters of those without: qingyuanshi, sunyatsenuniversity. */
  readonly letters: GramIndex;
  /** First letters of pinyin: qyszhnyyjy. */
  readonly initials: GramIndex;
  readonly abbreviations: Abbreviations;
}

/** Spells every name of the things and sorts what is in them, a little at a time: `pause` lets others run. */
export async function nameIndex(
  things: NamedThings,
  pause: () => Promise<void> = setImmediate,
): Promise<NameIndex> {
  const names = await spelledNames(things, pause);
  const rows = await byLength(names, things.count, pause);
  const { thingOf } = rows;
  const eachName = async (visit: (place: number, row: number) => void): Promise<void> => {
    for (const [row, thing] of thingOf.entries()) {
      if (row % pauseEvery === 0) await pause();
      const count = names.read(thing);
      for (let place = 0; place < count; place++) visit(place, row);
    }
  };
  return { things, names, ...rows, ...(await indexes(names, things.count, eachName)) };
}

/** About ten milliseconds' work. */
const pauseEvery = 500;

/** Of things whose names are as long, those that end alike stand side by side, so that the rows of what they end with are a run. */
async function byLength(
  names: NameReader,
  count: number,
  pause: () => Promise<void>,
): Promise<Pick<NameIndex, 'thingOf' | 'shortest'>> {
  const lengths = new Uint16Array(count).fill(longest);
  const ends = Array.from({ length: endLetters }, () => new Uint16Array(count));
  for (let thing = 0; thing < count; thing++) {
    if (thing % pauseEvery === 0) await pause();
    const ofThing = names.read(thing);
    for (let place = 0; place < ofThing; place++) {
      const length = lengthOf(names.plain(place));
      if (length > 0) lengths[thing] = Math.min(lengths[thing] ?? longest, length);
    }
    const { units, from, to } = names.plain(0);
    for (const [i, letters] of ends.entries()) letters[thing] = to - i > from ? (units[to - i - 1] ?? 0) : 0;
  }
  let thingOf = Uint32Array.from(lengths.keys());
  for (const numbers of [...ends.toReversed(), lengths]) {
    thingOf = sortedBy(numbers, thingOf);
    await pause();
  }
  return { thingOf, shortest: Uint16Array.from(thingOf, (thing) => lengths[thing] ?? longest) };
}

const longest = 0xffff;
const endLetters = 8;

/** Counts, then places: a million things are sorted in no time. Of equal ones the order stays. */
function sortedBy(numbers: Uint16Array, things: Uint32Array): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(longest + 2);
  for (const number of numbers) places[number + 1] = (places[number + 1] ?? 0) + 1;
  for (let number = 0; number < longest; number++)
    places[number + 1] = (places[number + 1] ?? 0) + (places[number] ?? 0);
  const sorted = new Uint32Array(things.length);
  for (const thing of things) {
    const number = numbers[thing] ?? 0;
    const place = places[number] ?? 0;
    places[number] = place + 1;
    sorted[place] = thing;
  }
  return sorted;
}

type Indexes = Omit<NameIndex, 'things' | 'names' | 'thingOf' | 'shortest'>;

async function indexes(
  names: NameReader,
  rows: number,
  eachName: (visit: (place: number, row: number) => void) => Promise<void>,
): Promise<Indexes> {
  const plain = gramIndexBuilder(2);
  const letters = gramIndexBuilder(4);
  const initials = gramIndexBuilder(4);
  const short = abbreviations();
  const shortest = { shortestAscii: noLengths(rows), shortestPinyin: noLengths(rows) };
  const count = { plain: plain.count, letters: letters.count, initials: initials.count };
  const also: SoundTaker = (name, sound, row) => {
    if (hasAscii(name)) lower(shortest.shortestAscii, row, lengthOf(name));
    if (sound === undefined) return;
    lower(shortest.shortestPinyin, row, lengthOf(sound.pinyin));
    short.add(sound.initials, row);
  };
  await eachName((place, row) => take(names, place, { row, ...count, also }));
  const [plainWriter, lettersWriter, initialsWriter] = [plain.writer(), letters.writer(), initials.writer()];
  const write = { plain: plainWriter.write, letters: lettersWriter.write, initials: initialsWriter.write };
  await eachName((place, row) => take(names, place, { row, ...write }));
  return {
    ...shortest,
    plain: plainWriter.finish(),
    letters: lettersWriter.finish(),
    initials: initialsWriter.finish(),
    abbreviations: short.all(),
  };
}

function noLengths(count: number): Uint16Array {
  return new Uint16Array(count).fill(longest);
}

type SoundTaker = (name: Letters, sound: NameSound | undefined, row: number) => void;

interface Takers {
  readonly row: number;
  readonly plain: TakeText;
  readonly letters: TakeText;
  readonly initials: TakeText;
  readonly also?: SoundTaker;
}

function take(names: NameReader, place: number, { row, plain, letters, initials, also }: Takers): void {
  const name = names.plain(place);
  if (lengthOf(name) === 0) return;
  if (!isAscii(name)) plain(name, row);
  const sound = names.sound(place);
  letters(sound?.pinyin ?? name, row);
  if (sound !== undefined) initials(sound.initials, row);
  also?.(name, sound, row);
}

/** Whether a name has letters without marks and digits only: 5g, yatsen. */
function isAscii({ units, from, to }: Letters): boolean {
  for (let i = from; i < to; i++) if ((units[i] ?? 0) > 127) return false;
  return true;
}

function hasAscii({ units, from, to }: Letters): boolean {
  for (let i = from; i < to; i++) if ((units[i] ?? 0) <= 127) return true;
  return false;
}

function lower(lengths: Uint16Array, row: number, length: number): void {
  lengths[row] = Math.min(lengths[row] ?? longest, length);
}
