import { groupBy } from '../std/group-by.ts';

/** Words with what they mean, for finding the longest one at a place. Add all words first, then look up. */
export interface WordIndex<T> {
  /** By the mark of a word's first two characters; those of one mark hang together. */
  readonly buckets: readonly (Bucket<T> | undefined)[];
  /** Which of the marks have a word of two characters: asked first, as most places have none. */
  readonly pairs: Uint8Array;
  /** Which marks of three characters open a longer word. */
  readonly triples: Uint8Array;
  /** The codes of the characters that words begin with. */
  readonly firsts: ReadonlySet<number>;
}

export interface IndexedWord<T> {
  readonly word: string;
  readonly values: readonly T[];
}

/** The words with the same first two characters, longest first: 307 begin with 中国, so they are parted by their third. */
interface Bucket<T> {
  readonly key: number;
  /** The words that may stand before a third character, the word without one among them. */
  readonly byThird: ReadonlyMap<number, readonly IndexedWord<T>[]>;
  /** Those that may stand before any other. */
  readonly others: readonly IndexedWord<T>[];
  /** Another one with the same mark. */
  readonly next: Bucket<T> | undefined;
}

/** An index of words of two characters or more; a word given twice keeps both values. */
export function indexWords<T>(entries: Iterable<readonly [string, T]>): WordIndex<T> {
  const byWord = new Map<string, T[]>();
  for (const [word, value] of entries) {
    const values = byWord.get(word);
    if (values === undefined) byWord.set(word, [value]);
    else values.push(value);
  }
  const words = [...byWord].filter(([word]) => word.length > 1).map(([word, values]) => ({ word, values }));
  const buckets: (Bucket<T> | undefined)[] = [];
  while (buckets.length < marks) buckets.push(undefined);
  for (const [key, alike] of groupBy(words, ({ word }) => keyAt(word, 0))) {
    const next = buckets[markOf(key)];
    buckets[markOf(key)] = { key, ...partByThird(alike), next };
  }
  return { buckets, ...openingsOf(words), firsts: new Set(words.map(({ word }) => word.charCodeAt(0))) };
}

function openingsOf(
  words: readonly { readonly word: string }[],
): Pick<WordIndex<unknown>, 'pairs' | 'triples'> {
  const pairs = new Uint8Array(marks);
  const triples = new Uint8Array(marks);
  for (const { word } of words) {
    const key = keyAt(word, 0);
    if (word.length === 2) pairs[markOf(key)] = 1;
    else triples[tripleMarkOf(key, word.charCodeAt(2))] = 1;
  }
  return { pairs, triples };
}

function partByThird<T>(words: readonly IndexedWord<T>[]): Pick<Bucket<T>, 'byThird' | 'others'> {
  const others = words.filter(({ word }) => word.length === 2);
  const longer = words.filter(({ word }) => word.length > 2).sort((a, b) => b.word.length - a.word.length);
  const byThird = groupBy(longer, ({ word }) => word.charCodeAt(2));
  for (const alike of byThird.values()) alike.push(...others);
  return { byThird, others };
}

/** Whether a word may begin at `at`, by its first three characters; wrong in some cases where it says so. */
export function mayBegin<T>({ pairs, triples }: WordIndex<T>, text: string, at: number): boolean {
  const key = keyAt(text, at);
  return pairs[markOf(key)] === 1 || triples[tripleMarkOf(key, text.charCodeAt(at + 2))] === 1;
}

/** The words that begin with the characters at `at`, longest first; each still has to be held against the text. */
export function wordsLikeAt<T>(index: WordIndex<T>, text: string, at: number): readonly IndexedWord<T>[] {
  if (!mayBegin(index, text, at)) return noWords;
  const key = keyAt(text, at);
  let bucket = index.buckets[markOf(key)];
  while (bucket !== undefined && bucket.key !== key) bucket = bucket.next;
  return bucket === undefined ? noWords : (bucket.byThird.get(text.charCodeAt(at + 2)) ?? bucket.others);
}

/** Whether a word found by its first three characters stands at `at` in full. */
export function standsAt(word: string, text: string, at: number): boolean {
  for (let i = word.length - 1; i > 2; i--) if (word.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  return true;
}

/** The longest word that starts at `at`, if any. */
export function longestWordAt<T>(index: WordIndex<T>, text: string, at: number): IndexedWord<T> | undefined {
  for (const entry of wordsLikeAt(index, text, at)) if (standsAt(entry.word, text, at)) return entry;
  return undefined;
}

function keyAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Both characters in sixteen bits, spread so that few keys share a mark. */
function markOf(key: number): number {
  return Math.imul(key, spread) >>> 16;
}

/** Three characters likewise; a sign behind the text's end counts as none. */
function tripleMarkOf(key: number, third: number): number {
  return markOf(Math.imul(key, spread) + third);
}

/** 2³² in the golden ratio: Knuth's multiplicative hashing. */
const spread = 0x9e3779b1;
const marks = 0x10000;

const noWords: readonly never[] = [];
