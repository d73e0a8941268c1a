import { unitRank } from '../../std/unit-rank.ts';
import type { NameRoom } from '../named-things.ts';
import { growingNumbers } from './growing-numbers.ts';

/** Texts by the number of what they belong to, as the names of each thing. */
export interface TextLists {
  /** The text at a place in the list of an item. */
  readonly textAt: (item: number, place: number) => string;
  /** The texts from a place on. */
  readonly textsFrom: (item: number, place: number) => readonly string[];
  /** Orders items by their first texts, by code point. */
  readonly compareFirst: (a: number, b: number) => number;
  /** The most letters (UTF-16 units) that the texts of one item have together. */
  readonly mostLetters: number;
  /** Reads all texts of an item without making strings of them; tells how many there are. */
  readonly readTexts: (item: number, room: NameRoom) => number;
}

/** Takes one list after the other and keeps them in a byte a letter, or two where one of them is Chinese. */
export function collectTexts(): {
  readonly add: (texts: readonly string[]) => void;
  readonly finish: () => TextLists;
} {
  const bytes = growingNumbers((buffer) => new Uint8Array(buffer));
  const starts = growingNumbers((buffer) => new Int32Array(buffer));
  let mostLetters = 0;
  const addText = (text: string): void => {
    const isWide = hasWideLetters(text);
    for (let head = text.length * 2 + (isWide ? 1 : 0); ; head >>= 7) {
      bytes.add(head > 127 ? (head & 127) | 128 : head);
      if (head <= 127) break;
    }
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      bytes.add(unit & 255);
      if (isWide) bytes.add(unit >> 8);
    }
  };
  return {
    add: (texts) => {
      starts.add(bytes.length());
      texts.forEach(addText);
      const letters = texts.reduce((sum, { length }) => sum + length, 0);
      mostLetters = Math.max(mostLetters, letters, texts.length);
    },
    finish: () => {
      starts.add(bytes.length());
      return textLists(Buffer.from(bytes.whole().buffer), starts.whole(), mostLetters);
    },
  };
}

function hasWideLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) return true;
  return false;
}

function textLists(bytes: Buffer, starts: Int32Array, mostLetters: number): TextLists {
  const startOf = (item: number): number => starts[item] ?? bytes.length;
  /** Puts the letters of a text at a place of others and tells where they end. */
  const copy = ({ start, end, isWide }: Place, units: Uint16Array, place: number): number => {
    let length = place;
    if (!isWide) for (let i = start; i < end; i++) units[length++] = bytes[i] ?? 0;
    else for (let i = start; i < end; i += 2) units[length++] = (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8);
    return length;
  };
  return {
    textAt: (item, place) => {
      let text = textFrom(bytes, startOf(item));
      for (let i = 0; i < place; i++) text = textFrom(bytes, text.end);
      return read(bytes, text);
    },
    textsFrom: (item, place) => {
      const texts: string[] = [];
      const end = startOf(item + 1);
      let at = startOf(item);
      for (let i = 0; at < end; i++) {
        const text = textFrom(bytes, at);
        if (i >= place) texts.push(read(bytes, text));
        at = text.end;
      }
      return texts;
    },
    compareFirst: (a, b) => compare(bytes, textFrom(bytes, startOf(a)), textFrom(bytes, startOf(b))),
    mostLetters,
    readTexts: (item, { units, starts: places }) => {
      const end = startOf(item + 1);
      let at = startOf(item);
      let count = 0;
      let length = 0;
      while (at < end) {
        const text = textFrom(bytes, at);
        places[count++] = length;
        length = copy(text, units, length);
        at = text.end;
      }
      places[count] = length;
      return count;
    },
  };
}

/** Where a text stands among the bytes. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly isWide: boolean;
}

function textFrom(bytes: Buffer, at: number): Place {
  let head = 0;
  let start = at;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[start++] ?? 0;
    head |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  const isWide = head % 2 === 1;
  const length = head >> 1;
  return { start, end: start + (isWide ? length * 2 : length), isWide };
}

function read(bytes: Buffer, { start, end, isWide }: Place): string {
  return bytes.toString(isWide ? 'utf16le' : 'latin1', start, end);
}

function compare(bytes: Buffer, a: Place, b: Place): number {
  const [lengthOfA, lengthOfB] = [lengthOf(a), lengthOf(b)];
  for (let i = 0; i < lengthOfA && i < lengthOfB; i++) {
    const [x, y] = [unitAt(bytes, a, i), unitAt(bytes, b, i)];
    if (x !== y) return unitRank(x) - unitRank(y);
  }
  return lengthOfA - lengthOfB;
}

function lengthOf({ start, end, isWide }: Place): number {
  return isWide ? (end - start) / 2 : end - start;
}

function unitAt(bytes: Buffer, { start, isWide }: Place, index: number): number {
  if (!isWide) return bytes[start + index] ?? 0;
  return (bytes[start + index * 2] ?? 0) | ((bytes[start + index * 2 + 1] ?? 0) << 8);
}
