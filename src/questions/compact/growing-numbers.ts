/** Numbers that come one by one, kept side by side. */
export interface GrowingNumbers<Numbers> {
  readonly length: () => number;
  readonly add: (value: number) => void;
  /** All of them, in no more room than they need; no more can be added. */
  readonly whole: () => Numbers;
}

/**
 * A list of numbers of the width of `view`: a million years in two megabytes. A long one is never copied: its buffer has
 * addresses to grow into, and memory only where numbers are.
 */
export function growingNumbers<Numbers extends View>(
  view: (buffer: ArrayBuffer) => Numbers,
): GrowingNumbers<Numbers> {
  let numbers = view(new ArrayBuffer(firstBytes));
  let length = 0;
  return {
    length: () => length,
    add: (value) => {
      if (length === numbers.length) numbers = enlarged(numbers, view);
      numbers[length++] = value;
    },
    whole: () => {
      const { buffer, BYTES_PER_ELEMENT: width } = numbers;
      if (!buffer.resizable) return view(buffer.slice(0, length * width));
      buffer.resize(length * width);
      return numbers;
    },
  };
}

/** The numbers with room for as many more. */
function enlarged<Numbers extends View>(numbers: Numbers, view: (buffer: ArrayBuffer) => Numbers): Numbers {
  const { buffer } = numbers;
  const size = buffer.byteLength * 2;
  if (buffer.resizable) {
    buffer.resize(size);
    return numbers;
  }
  const larger = view(
    size < manyBytes ? new ArrayBuffer(size) : new ArrayBuffer(size, { maxByteLength: mostBytes }),
  );
  larger.set(numbers);
  return larger;
}

const firstBytes = 256;
const manyBytes = 2 ** 18;
/** Enough for ten million things' names. */
const mostBytes = 2 ** 30;

/** As far as Int32Array and Uint8Array are alike. */
interface View extends ArrayLike<number> {
  [index: number]: number;
  readonly buffer: ArrayBuffer;
  readonly BYTES_PER_ELEMENT: number;
  readonly set: (values: ArrayLike<number>) => void;
}
