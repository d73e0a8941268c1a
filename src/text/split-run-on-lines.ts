import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';
import { readNumbering } from './read-numbering.ts';
import { readLines } from './text-line.ts';

/**
 * Gives back the line ends that a web page's text has lost: in a line longer than any page is wide, white space between the end
 * of a sentence and a clause number (…规划期为2021—2025年。 一、现实基础 …, …大幅提升。 （二）创新活力…) ends a paragraph.
 */
export function splitRunOnLines(mapped: MappedText): MappedText {
  const edits: Edit[] = [];
  for (const { text, span } of readLines(mapped)) {
    if (text.length < 90) continue;
    for (const gap of text.matchAll(gaps)) {
      const start = span.start + gap.index;
      const numbering = readNumbering(mapped.text.slice(start + gap[0].length, start + gap[0].length + 12));
      if (numbering && styles.has(numbering.style))
        edits.push({ start, end: start + gap[0].length, replacement: '\n' });
    }
  }
  return editText(mapped, edits);
}

const gaps = /[ \t]+(?<=[。；！？）〕][ \t]+)(?=[一二三四五六七八九十（第])/g;
const styles: ReadonlySet<string> = new Set(['chapter', 'section', 'article', 'han', 'bracketedHan']);
