import mammoth from 'mammoth';
import { checkZip } from './check-zip.ts';
import { extractHtml } from './extract-html.ts';

/** The text of a Word document, tables a row a line. The archive is checked first: a zip bomb never reaches the parser. */
export async function extractDocx(bytes: Uint8Array): Promise<string> {
  checkZip(bytes);
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) });
    return extractHtml(value);
  } catch (error) {
    throw new Error(`it is no Word document that can be read (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
}
