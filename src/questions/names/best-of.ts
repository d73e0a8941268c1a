/** The best of what comes, however much it is. */
export interface Best<Value> {
  readonly add: (value: Value) => void;
  /** The least good one, once there are as many as wanted. */
  readonly last: () => Value | undefined;
  /** The best first. */
  readonly all: () => readonly Value[];
}

/** Keeps the best `count`, as `compare` sorts them. */
export function bestOf<Value>(count: number, compare: (a: Value, b: Value) => number): Best<Value> {
  const kept: Value[] = [];
  let last: Value | undefined;
  /** Sorting now and then costs less than keeping order. */
  const cut = (): void => {
    kept.sort(compare);
    if (kept.length > count) kept.length = count;
    if (kept.length === count) last = kept.at(-1);
  };
  return {
    add: (value) => {
      if (last !== undefined && compare(value, last) >= 0) return;
      kept.push(value);
      if (kept.length === count || kept.length >= count * 2) cut();
    },
    last: () => last,
    all: () => {
      cut();
      return kept;
    },
  };
}
