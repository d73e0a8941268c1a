/** Bytes that are written one after the other, as many as come. */
export interface GrowingBytes {
  readonly length: () => number;
  /** Small numbers take fewer bytes: seven bits a byte, the lowest first (LEB128). */
  readonly writeNumber: (value: number) => void;
  /** What was written; nothing more may be. */
  readonly bytes: () => Uint8Array;
}

/** Room for bytes; twice as much is made each time it is full. */
export function growingBytes(): GrowingBytes {
  let room = new Uint8Array(1024);
  let length = 0;
  return {
    length: () => length,
    writeNumber: (value) => {
      if (length + 5 > room.length) {
        const larger = new Uint8Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      length = writeNumber(room, length, value);
    },
    bytes: () => room.slice(0, length),
  };
}

/** Writes a number at a place and gives the place after it. */
export function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  let left = value;
  let place = at;
  while (left > 127) {
    bytes[place++] = (left & 127) | 128;
    left >>>= 7;
  }
  bytes[place++] = left;
  return place;
}
