/** Gathers the rows of each gram, which come upward, into runs. */
export interface RowRuns {
  readonly add: (gram: number, row: number) => void;
  /** Gives the last run of each gram too. */
  readonly finish: () => void;
}

/** Gives each run, once it is whole, with how far its first row is from the last of the run before, or from -1. */
export function rowRuns(give: (gram: number, distance: number, length: number) => void): RowRuns {
  let last = new Int32Array(1024).fill(-1);
  let distances = new Uint32Array(1024);
  let lengths = new Uint32Array(1024);
  const makeRoom = (gram: number): void => {
    const size = 2 ** Math.ceil(Math.log2(gram + 1));
    const before = last;
    last = new Int32Array(size).fill(-1);
    last.set(before);
    distances = larger(distances, size);
    lengths = larger(lengths, size);
  };
  return {
    add: (gram, row) => {
      if (gram >= last.length) makeRoom(gram);
      const before = last[gram] ?? 0;
      if (before === row) return;
      last[gram] = row;
      const length = lengths[gram] ?? 0;
      if (length > 0 && row === before + 1) {
        lengths[gram] = length + 1;
        return;
      }
      if (length > 0) give(gram, distances[gram] ?? 0, length);
      distances[gram] = row - before;
      lengths[gram] = 1;
    },
    finish: () => {
      for (const [gram, length] of lengths.entries())
        if (length > 0) give(gram, distances[gram] ?? 0, length);
    },
  };
}

/** The number that stands for a run: its distance, and whether its length follows. */
export function headOfRun(distance: number, length: number): number {
  return distance * 2 + (length > 1 ? 1 : 0);
}

/** How many bytes a run takes. */
export function bytesOfRun(distance: number, length: number): number {
  return bytesFor(headOfRun(distance, length)) + (length > 1 ? bytesFor(length - 1) : 0);
}

/** Seven bits a byte. */
function bytesFor(value: number): number {
  let bytes = 1;
  for (let left = value >>> 7; left > 0; left >>>= 7) bytes++;
  return bytes;
}

function larger(numbers: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(size);
  room.set(numbers);
  return room;
}
