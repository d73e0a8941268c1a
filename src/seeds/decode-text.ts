/**
 * The characters of a text file in UTF-8, with or without a byte order mark, in UTF-16 with one, or in GB18030. What is none
 * of them is no text: an error says so.
 */
export function decodeText(bytes: Uint8Array): string {
  for (const encoding of encodings(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new Error('it is neither UTF-8 nor GB18030 text');
}

function encodings(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}
