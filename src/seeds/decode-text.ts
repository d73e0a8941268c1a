/**
 * The text of a file in UTF-8, with or without a byte order mark, or in GB18030. What is neither, is empty, or has NUL bytes
 * is no text: an error says so.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > largest) throw new Error(`It has ${Math.round(bytes.length / 1e6)} MB; a document has at most ${largest / 1e6} MB.`);
  const text = decode(bytes);
  if (text.includes('\0')) throw new Error('It has NUL bytes: it is no text file.');
  if (text.trim() === '') throw new Error('It is empty.');
  return text;
}

/** Ten thousand pages; what is larger is not one document. */
const largest = 20_000_000;

function decode(bytes: Uint8Array): string {
  for (const encoding of encodings(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new Error('It is neither UTF-8 nor GB18030.');
}

function encodings(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}
