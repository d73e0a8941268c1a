import { inflateRawSync } from 'node:zlib';

/** A document's parts unpacked; pictures count too. */
const largestContent = 200_000_000;

/**
 * Refuses a zip archive that unpacks to more than a document can need. Sizes that an archive declares are not trusted: each
 * part is unpacked up to what is left of the bound.
 */
export function checkZip(bytes: Uint8Array): void {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = largestContent;
  for (const { method, offset, packed } of zipEntries(archive)) {
    const start = offset + 30 + readAt(archive, offset + 26) + readAt(archive, offset + 28);
    left -= method === 0 ? packed : unpackedSize(archive.subarray(start, start + packed), left);
    if (left < 0) throw tooLarge();
  }
}

interface ZipEntry {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  /** Of its local header. */
  readonly offset: number;
}

/** The central directory, as section 4.3.12 of the ZIP specification (APPNOTE) lays it out. */
function zipEntries(archive: Buffer): readonly ZipEntry[] {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('it is a broken archive');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = readAt(archive, end + 10); count > 0; count--) {
    if (archive.toString('latin1', at, at + 4) !== 'PK\x01\x02') throw new Error('it is a broken archive');
    entries.push({ method: readAt(archive, at + 10), packed: archive.readUInt32LE(at + 20), offset: archive.readUInt32LE(at + 42) });
    at += 46 + readAt(archive, at + 28) + readAt(archive, at + 30) + readAt(archive, at + 32);
  }
  return entries;
}

function readAt(archive: Buffer, offset: number): number {
  if (offset + 2 > archive.length) throw new Error('it is a broken archive');
  return archive.readUInt16LE(offset);
}

function unpackedSize(packed: Buffer, most: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) }).length;
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw new Error('it is a broken archive', { cause: error });
  }
}

function tooLarge(): Error {
  return new Error(`it unpacks to more than ${largestContent / 1e6} MB`);
}
