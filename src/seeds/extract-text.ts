import { decodeText } from './decode-text.ts';

/**
 * The text of a document's file, whatever it is in: plain text, HTML, DOCX or PDF, told by its first bytes and, for HTML, by its
 * ending. Parsers are loaded when a file needs them. An error says, as the end of a sentence, why there is no text.
 */
export async function extractText(fileName: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length > largestFile) throw new Error(`it has ${inMegabytes(bytes.length)} MB; a document has at most ${inMegabytes(largestFile)}`);
  if (bytes.length === 0) throw new Error('it is empty');
  const text = await readText(fileName, bytes);
  if (text.includes('\0')) throw new Error('it has NUL bytes: it is no text');
  if (text.trim() === '') throw new Error('it has no text');
  if (text.length > longestText) throw new Error(`its text has ${text.length} characters; a document has at most ${longestText}`);
  return text;
}

/** The longest plans have some 300 pages; these bounds are far beyond, and keep one file from taking the whole machine. */
const largestFile = 40_000_000;
const longestText = 3_000_000;

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

async function readText(fileName: string, bytes: Uint8Array): Promise<string> {
  if (startsWith(bytes, '%PDF-')) return (await import('./extract-pdf.ts')).extractPdf(bytes);
  if (startsWith(bytes, 'PK\x03\x04')) return (await import('./extract-docx.ts')).extractDocx(bytes);
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw new Error('it is an old Word file: save it as docx');
  const text = decodeText(bytes);
  const isPage = /\.html?$/i.test(fileName) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text);
  return isPage ? (await import('./extract-html.ts')).extractHtml(text) : text;
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}
