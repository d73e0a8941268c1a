import { remember } from '../std/remember.ts';
import type { Span } from '../std/span.ts';
import type { MappedText } from './mapped-text.ts';

/** A line that has something on it, as the page shows it. */
export interface TextLine {
  /** What stands on it, without the white space around it. */
  readonly text: string;
  /** Where that stands in the text read. */
  readonly span: Span;
  /** White space before and after it. */
  readonly indent: number;
  readonly trailing: number;
  /** Empty lines between it and the line before. */
  readonly blankBefore: number;
  /** How wide it is printed, in Chinese characters; a Latin letter or digit takes half of one. */
  readonly width: number;
}

/** The lines of a text that are not empty, in order. Several repairs ask for them; most change nothing between. */
export const readLines: (mapped: MappedText) => readonly TextLine[] = remember(({ text }: MappedText) => {
  const lines: TextLine[] = [];
  let blankBefore = 0;
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = readLine(text, { start, end }, blankBefore);
    if (line) lines.push(line);
    blankBefore = line ? 0 : blankBefore + 1;
    start = end + 1;
  }
  return lines;
});

function readLine(text: string, { start, end }: Span, blankBefore: number): TextLine | undefined {
  const whole = text.slice(start, end);
  const words = whole.trim();
  if (words === '') return undefined;
  const indent = whole.length - whole.trimStart().length;
  const first = start + indent;
  const last = first + words.length;
  return {
    text: words,
    span: { start: first, end: last },
    indent,
    trailing: end - last,
    blankBefore,
    width: widthOf(words),
  };
}

/** Printed width in Chinese characters, white space not counted: 5G+技术 is 3.5. */
export function widthOf(words: string): number {
  let width = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === 0x20 || code === 0x09) continue;
    width += code < 0x2000 ? 0.5 : 1;
  }
  return width;
}
