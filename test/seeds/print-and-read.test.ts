import { expect, test } from 'vitest';
import { readDocument } from '../../src/clauses/read-document.ts';
import { extractText } from '../../src/seeds/extract-text.ts';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import { wrapLines } from '../text/wrap-lines.ts';
import { makePdf, type PrintedLine } from './make-pdf.ts';

const { documents } = await readSourceDocuments(['seeds/documents'], () => {});
const prose = documents.filter(({ id }) => /^00[234]/.test(id));

test.each(prose.map((document) => [document.id, document] as const))('%s printed to a PDF has the same clauses', async (_, source) => {
  const clauses = (text: string): readonly string[] =>
    readDocument({ ...source, text }, () => {}).clauses.map(({ path, form, text: words }) => `${path} ${form} ${words}`);
  const { text } = readDocument(source, () => {}).repaired;
  const printed = await extractText('a.pdf', makePdf(printPages(text.split('\n'))));
  expect(printed).not.toBe(text);
  expect(clauses(printed)).toEqual(clauses(text));
});

const lineLength = 28;
const pageLength = 22;

/** Pages of 22 lines of 28 characters: paragraphs indented by two, short ones without a stop centred, a number at the foot. */
function printPages(paragraphs: readonly string[]): readonly (readonly PrintedLine[])[] {
  const lines = paragraphs.flatMap(printParagraph);
  const pages: PrintedLine[][] = [];
  for (let at = 0; at < lines.length; at += pageLength) {
    const page = lines.slice(at, at + pageLength).map(({ text, indent }, row) => ({ text, x: 90 + 12 * indent, y: 780 - 28 * row }));
    pages.push([...page, { text: `— ${pages.length + 1} —`, x: 280, y: 60 }]);
  }
  return pages;
}

function printParagraph(paragraph: string): readonly { readonly text: string; readonly indent: number }[] {
  if (paragraph.length < 26 && !/[。：）]$/.test(paragraph)) return [{ text: paragraph, indent: Math.floor((lineLength - paragraph.length) / 2) }];
  return wrapLines(paragraph, lineLength - 2, lineLength).map((text, index) => ({ text, indent: index === 0 ? 2 : 0 }));
}
