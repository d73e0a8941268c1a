import { readNumbering } from '../text/read-numbering.ts';
import type { Clause } from './clause.ts';
import { isTitle } from './is-title.ts';
import type { Paragraph } from './split-paragraphs.ts';

/**
 * The paragraphs in front of the first numbered part, by index: titles and the rest (number, addressees, date, signature,
 * preamble). The table of contents belongs to them, numbered as its lines are.
 */
export function findFrontMatter(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Clause['form']> {
  const front = new Map<number, Clause['form']>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (readNumbering(paragraph.text) || paragraph.rows) break;
    front.set(index, isTitle(paragraph.text) ? 'title' : 'paragraph');
  }
  return front;
}
