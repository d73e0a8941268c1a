import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageLines } from './page-lines.ts';

/** The text layer of a PDF, a printed line a line, indents and wide gaps kept. A scan has none: an error says so. */
export async function extractPdf(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes);
  try {
    if (document.numPages > mostPages) throw new Error(`it has ${document.numPages} pages; a document has at most ${mostPages}`);
    const lines = await readLines(document);
    const letters = lines.join('').replace(/[^\p{L}]/gu, '').length;
    if (letters < fewestLetters * document.numPages) throw new Error('it has no text layer: it seems to be a scan');
    return lines.join('\n');
  } finally {
    await document.loadingTask.destroy();
  }
}

const mostPages = 3000;
/** A page, on average: a scan has at most its page numbers as text. */
const fewestLetters = 5;

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const options = {
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  };
  try {
    return await getDocument({ ...options, data: Uint8Array.from(bytes) }).promise;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`it is no PDF that can be read (${reason})`, { cause: error });
  }
}

async function readLines(document: PDFDocumentProxy): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item ? [{ text: item.str, transform: item.transform.map(Number), width: item.width }] : []));
    lines.push(...pageLines(texts));
    page.cleanup();
  }
  return lines;
}
