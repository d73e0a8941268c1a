/** Words with what they mean, for finding the longest one at a place. Add all words first, then look up. */
export interface WordIndex<T> {
  /** Keyed by a word's first two characters; longest word first. */
  readonly buckets: ReadonlyMap<number, readonly IndexedWord<T>[]>;
}

export interface IndexedWord<T> {
  readonly word: string;
  readonly values: readonly T[];
}

/** An index of words of two characters or more; a word given twice keeps both values. */
export function indexWords<T>(entries: Iterable<readonly [string, T]>): WordIndex<T> {
  const byWord = new Map<string, T[]>();
  for (const [word, value] of entries) {
    const values = byWord.get(word);
    if (values === undefined) byWord.set(word, [value]);
    else values.push(value);
  }
  const buckets = new Map<number, IndexedWord<T>[]>();
  for (const [word, values] of byWord) {
    if (word.length < 2) continue;
    const key = keyAt(word, 0);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [{ word, values }]);
    else bucket.push({ word, values });
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  return { buckets };
}

/** The words that begin with the two characters at `at`, longest first; each still has to be held against the text. */
export function wordsLikeAt<T>(index: WordIndex<T>, text: string, at: number): readonly IndexedWord<T>[] {
  return index.buckets.get(keyAt(text, at)) ?? noWords;
}

/** Whether a word found by its first two characters stands at `at` in full. */
export function standsAt(word: string, text: string, at: number): boolean {
  return word.length === 2 || text.startsWith(word, at);
}

/** The longest word that starts at `at`, if any. */
export function longestWordAt<T>(index: WordIndex<T>, text: string, at: number): IndexedWord<T> | undefined {
  for (const entry of wordsLikeAt(index, text, at)) if (standsAt(entry.word, text, at)) return entry;
  return undefined;
}

function keyAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

const noWords: readonly never[] = [];
