import { readNumbering } from '../text/read-numbering.ts';
import type { Clause } from './clause.ts';
import { isTitle } from './is-title.ts';
import type { Paragraph } from './split-paragraphs.ts';

/**
 * The paragraphs in front of the first numbered part, by index: titles and the rest (number, addressees, date, signature,
 * preamble). A table of contents (目录) belongs to them, numbered as its lines are: its numbers are the parts' own.
 */
export function findFrontMatter(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Clause['form']> {
  const front = new Map<number, Clause['form']>();
  const contents = findContents(paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (contents.has(index)) front.set(index, 'paragraph');
    else if (readNumbering(paragraph.text) || paragraph.rows) break;
    else front.set(index, isTitle(paragraph.text) ? 'title' : 'paragraph');
  }
  return front;
}

/** From 目录 to where its first entry comes again, as the heading of the first part. */
function findContents(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const start = paragraphs.slice(0, 40).findIndex(({ text }) => text === '目录' || text === '目錄');
  const first = entryOf(paragraphs[start + 1]?.text ?? '');
  const found = new Set<number>();
  if (start < 0 || first === '') return found;
  const again = paragraphs.findIndex(({ text }, index) => index > start + 1 && text === first);
  for (let index = start; index < again; index++) found.add(index);
  return found;
}

/** 一、总体要求……………1 → 一、总体要求. */
function entryOf(text: string): string {
  return text.replace(/[\s.…·⋯-]*[-—]*\d{0,3}[-—]*$/, '');
}
