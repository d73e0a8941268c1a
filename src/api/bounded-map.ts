/** A map that forgets what was not asked for longest once it would hold more than so many bytes. */
export function boundedMap<Value>(mostBytes: number) {
  const entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  let sum = 0;
  const forget = (key: string): void => {
    sum -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  return {
    get: (key: string): Value | undefined => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      // A map gives its keys in the order in which they came.
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    /** What is larger than a sixteenth of all is not kept: it would push out too much. */
    set: (key: string, value: Value, bytes: number): void => {
      forget(key);
      if (bytes > mostBytes / 16) return;
      entries.set(key, { value, bytes });
      sum += bytes;
      for (const oldest of entries.keys()) {
        if (sum <= mostBytes) return;
        forget(oldest);
      }
    },
  };
}
