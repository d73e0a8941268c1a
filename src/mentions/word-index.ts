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

/** The words that start at `at`, longest first. */
export function* wordsAt<T>(index: WordIndex<T>, text: string, at: number): Generator<IndexedWord<T>> {
  const bucket = index.buckets.get(keyAt(text, at));
  if (bucket === undefined) return;
  for (const entry of bucket) if (entry.word.length === 2 || text.startsWith(entry.word, at)) yield entry;
}

/** The longest word that starts at `at`, if any. */
export function longestWordAt<T>(index: WordIndex<T>, text: string, at: number): IndexedWord<T> | undefined {
  const bucket = index.buckets.get(keyAt(text, at));
  return bucket?.find((entry) => entry.word.length === 2 || text.startsWith(entry.word, at));
}

function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}
