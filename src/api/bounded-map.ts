import { LRUCache } from 'lru-cache';

/** A map that forgets what was not asked for longest once it would hold more than so many bytes. */
export function boundedMap<Value extends object | number>(mostBytes: number) {
  // What is larger than a sixteenth of all is not kept: it would push out too much.
  const entries = new LRUCache<string, Value>({
    maxSize: mostBytes,
    maxEntrySize: Math.floor(mostBytes / 16),
  });
  return {
    get: (key: string): Value | undefined => entries.get(key),
    set: (key: string, value: Value, bytes: number): void => void entries.set(key, value, { size: bytes }),
  };
}
