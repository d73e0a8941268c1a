import { growingNumbers } from './growing-numbers.ts';

/** Ids by their numbers, which are their places in order. */
export interface SortedIds {
  readonly count: number;
  readonly idOf: (number: number) => string;
  readonly numberOf: (id: string) => number | undefined;
}

/** Takes ids in order of code points and keeps of each what sets it apart from the first of its block: of `edge-01a110o6r9n505lh` after `edge-01a0…` little more than half. */
export function collectIds(): { readonly add: (id: string) => void; readonly finish: () => SortedIds } {
  const bytes = growingNumbers((buffer) => new Uint8Array(buffer));
  const blocks = growingNumbers((buffer) => new Int32Array(buffer));
  let count = 0;
  let head = Buffer.alloc(0);
  let last = head;
  return {
    add: (id) => {
      const whole = Buffer.from(id);
      if (whole.length > 255) throw new Error(`The id ${id} is longer than 255 bytes.`);
      if (count > 0 && last.compare(whole) >= 0)
        throw new Error(`The id ${id} does not follow ${last.toString()}.`);
      if (count % blockSize === 0) {
        blocks.add(bytes.length());
        head = whole;
      }
      const shared = count % blockSize === 0 ? 0 : sharedLength(head, whole);
      bytes.add(shared);
      bytes.add(whole.length - shared);
      for (const byte of whole.subarray(shared)) bytes.add(byte);
      last = whole;
      count++;
    },
    finish: () => sortedIds({ count, bytes: Buffer.from(bytes.whole().buffer), blocks: blocks.whole() }),
  };
}

/** Larger blocks save little more and take longer to look through. */
const blockSize = 16;

interface Kept {
  readonly count: number;
  /** How many bytes of its block's first id an id begins with, how many follow, and these. */
  readonly bytes: Buffer;
  readonly blocks: Int32Array;
}

function sharedLength(a: Buffer, b: Buffer): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sortedIds(kept: Kept): SortedIds {
  const { count, bytes, blocks } = kept;
  const whole = Buffer.alloc(255);
  return {
    count,
    idOf: (number) => {
      const head = blocks[Math.floor(number / blockSize)] ?? 0;
      const entry = entryAt(bytes, head, number % blockSize);
      const shared = bytes[entry] ?? 0;
      const own = bytes[entry + 1] ?? 0;
      // For so few bytes a loop is quicker than a call to copy them.
      for (let i = 0; i < shared; i++) whole[i] = bytes[head + 2 + i] ?? 0;
      for (let i = 0; i < own; i++) whole[shared + i] = bytes[entry + 2 + i] ?? 0;
      return whole.toString('utf8', 0, shared + own);
    },
    numberOf: (id) => find(kept, Buffer.from(id)),
  };
}

function entryAt(bytes: Buffer, head: number, index: number): number {
  let entry = head;
  for (let i = 0; i < index; i++) entry += 2 + (bytes[entry + 1] ?? 0);
  return entry;
}

function find({ count, bytes, blocks }: Kept, id: Buffer): number | undefined {
  const block = lastBlockUpTo(bytes, blocks, id);
  const head = blocks[block];
  if (head === undefined) return undefined;
  const shared = sharedLength(id, headAt(bytes, head));
  const end = Math.min(count, (block + 1) * blockSize);
  let entry = head;
  for (let number = block * blockSize; number < end; number++) {
    const begins = bytes[entry] ?? 0;
    const own = bytes[entry + 1] ?? 0;
    if (begins <= shared && begins + own === id.length && endsAs(bytes, entry, id)) return number;
    entry += 2 + own;
  }
  return undefined;
}

/** The last block whose first id is not after this one; -1 where all are. */
function lastBlockUpTo(bytes: Buffer, blocks: Int32Array, id: Buffer): number {
  let low = -1;
  let high = blocks.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const head = blocks[middle] ?? 0;
    if (compareHead(bytes, head, id) <= 0) low = middle;
    else high = middle;
  }
  return low;
}

function compareHead(bytes: Buffer, head: number, id: Buffer): number {
  const length = bytes[head + 1] ?? 0;
  for (let i = 0; i < length && i < id.length; i++) {
    const order = (bytes[head + 2 + i] ?? 0) - (id[i] ?? 0);
    if (order !== 0) return order;
  }
  return length - id.length;
}

function headAt(bytes: Buffer, head: number): Buffer {
  return bytes.subarray(head + 2, head + 2 + (bytes[head + 1] ?? 0));
}

/** Whether the id ends with what an entry has of its own. */
function endsAs(bytes: Buffer, entry: number, id: Buffer): boolean {
  const own = bytes[entry + 1] ?? 0;
  for (let i = 0; i < own; i++) if (bytes[entry + 2 + i] !== id[id.length - own + i]) return false;
  return true;
}
