/**
 * How alike two texts are, from 0 to 1: twice the matched characters over all characters, after Ratcliff and Obershelp
 * (Dr. Dobb's Journal, July 1988), with the details of Python's `difflib.SequenceMatcher`. The two sides are not interchangeable.
 */
export function sequenceRatio(first: string, second: string): number {
  const a = Array.from(first);
  const b = Array.from(second);
  if (a.length + b.length === 0) return 1;
  return (2 * matchedLength({ a, b, places: placesOf(b) })) / (a.length + b.length);
}

interface Pair {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Where each character stands in `b`, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface Block {
  readonly a: number;
  readonly b: number;
  readonly size: number;
}

/** From 200 characters on, one that makes up more than a hundredth of the text starts no match (difflib's autojunk). */
function placesOf(b: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  b.forEach((character, index) => {
    const known = places.get(character);
    if (known) known.push(index);
    else places.set(character, [index]);
  });
  const often = Math.floor(b.length / 100) + 1;
  if (b.length >= 200) for (const [key, found] of places) if (found.length > often) places.delete(key);
  return places;
}

/** The longest match, then the longest on either side of it, and so on. */
function matchedLength(pair: Pair): number {
  let total = 0;
  const open = [{ aStart: 0, aEnd: pair.a.length, bStart: 0, bEnd: pair.b.length }];
  for (let range = open.pop(); range; range = open.pop()) {
    const block = longestMatch(pair, range);
    if (block.size === 0) continue;
    total += block.size;
    open.push({ ...range, aEnd: block.a, bEnd: block.b });
    open.push({ ...range, aStart: block.a + block.size, bStart: block.b + block.size });
  }
  return total;
}

interface Range {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

function longestMatch(pair: Pair, range: Range): Block {
  let best: Block = { a: range.aStart, b: range.bStart, size: 0 };
  let endingBefore = new Map<number, number>();
  for (let i = range.aStart; i < range.aEnd; i++) {
    const endingHere = new Map<number, number>();
    for (const j of pair.places.get(pair.a[i] ?? '') ?? []) {
      if (j < range.bStart) continue;
      if (j >= range.bEnd) break;
      const size = (endingBefore.get(j - 1) ?? 0) + 1;
      endingHere.set(j, size);
      if (size > best.size) best = { a: i - size + 1, b: j - size + 1, size };
    }
    endingBefore = endingHere;
  }
  return widen(pair, range, best);
}

/** Takes in equal neighbours that may not start a match themselves. */
function widen({ a, b }: Pair, range: Range, block: Block): Block {
  let { a: start, b: other, size } = block;
  while (start > range.aStart && other > range.bStart && a[start - 1] === b[other - 1]) {
    start--;
    other--;
    size++;
  }
  while (start + size < range.aEnd && other + size < range.bEnd && a[start + size] === b[other + size])
    size++;
  return { a: start, b: other, size };
}
