import type { Piecework } from '../../std/piecework.ts';
import { growingNumbers } from './growing-numbers.ts';
import { collectIds, type SortedIds } from './sorted-ids.ts';

/** Ids that came in any order, and that order: the n-th by code point came as the `order[n]`-th. */
export interface OrderedIds {
  readonly ids: SortedIds;
  readonly order: Int32Array;
}

/** Takes ids in any order, and puts them in order a little at a time. */
export function collectAnyIds(): {
  readonly add: (id: string) => void;
  readonly finish: () => Piecework<OrderedIds>;
} {
  const bytes = growingNumbers((buffer) => new Uint8Array(buffer));
  const starts = growingNumbers((buffer) => new Int32Array(buffer));
  return {
    add: (id) => {
      starts.add(bytes.length());
      for (const byte of Buffer.from(id)) bytes.add(byte);
    },
    finish: function* () {
      starts.add(bytes.length());
      const kept = { bytes: Buffer.from(bytes.whole().buffer), starts: starts.whole() };
      const order = yield* sorted(kept);
      const ids = collectIds();
      for (const [place, number] of order.entries()) {
        if (place % idsATurn === 0) yield;
        ids.add(kept.bytes.toString('utf8', kept.starts[number], kept.starts[number + 1]));
      }
      return { ids: ids.finish(), order };
    },
  };
}

interface Kept {
  readonly bytes: Buffer;
  readonly starts: Int32Array;
}

/** Sorts runs, each in one turn, and merges them two by two. */
function* sorted(kept: Kept): Piecework<Int32Array> {
  const count = kept.starts.length - 1;
  let numbers = Int32Array.from({ length: count }, (_, number) => number);
  for (let start = 0; start < count; start += idsATurn) {
    numbers.subarray(start, start + idsATurn).sort((a, b) => compare(kept, a, b));
    yield;
  }
  for (let length = idsATurn; length < count; length *= 2) numbers = yield* merged(kept, numbers, length);
  return numbers;
}

/** About ten milliseconds' work. */
const idsATurn = 8192;

/** One run of each two of this length. */
function* merged(kept: Kept, numbers: Int32Array, length: number): Piecework<Int32Array<ArrayBuffer>> {
  const all = new Int32Array(numbers.length);
  let [left, right, middle, end] = [0, 0, 0, 0];
  for (let place = 0; place < all.length; place++) {
    if (place % idsATurn === 0) yield;
    if (place === end) {
      left = place;
      right = middle = Math.min(place + length, all.length);
      end = Math.min(middle + length, all.length);
    }
    const [one, two] = [numbers[left] ?? 0, numbers[right] ?? 0];
    const isLeft = right === end || (left < middle && compare(kept, one, two) <= 0);
    all[place] = isLeft ? one : two;
    if (isLeft) left++;
    else right++;
  }
  return all;
}

function compare({ bytes, starts }: Kept, a: number, b: number): number {
  const [startOfA, startOfB] = [starts[a] ?? 0, starts[b] ?? 0];
  const [lengthOfA, lengthOfB] = [(starts[a + 1] ?? 0) - startOfA, (starts[b + 1] ?? 0) - startOfB];
  for (let i = 0; i < lengthOfA && i < lengthOfB; i++) {
    const order = (bytes[startOfA + i] ?? 0) - (bytes[startOfB + i] ?? 0);
    if (order !== 0) return order;
  }
  return lengthOfA - lengthOfB;
}
