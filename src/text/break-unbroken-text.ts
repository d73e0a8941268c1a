import { matchesOf } from '../std/matches-of.ts';
import type { Span } from '../std/span.ts';
import type { MappedText } from './mapped-text.ts';

/**
 * Breaks a text that came without any line ends before its clause numbers: …不再列出〕（二）支持竞相成长。, …有关规定。四、保障措施.
 * Where only one such place is in a line, it may well speak of another document's clause, and stays whole.
 */
export function breakUnbrokenText(mapped: MappedText): MappedText {
  const places: number[] = [];
  for (const { start, end } of longLines(mapped.text)) {
    const found = matchesOf(clauseStarts, mapped.text.slice(start, end));
    if (found.length > 1) places.push(...found.map(({ index }) => start + index));
  }
  return places.length === 0 ? mapped : withLineEnds(mapped, places);
}

/** Few texts have any, so that lines are not looked at otherwise. */
function longLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start >= longerThanParagraphs) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** A line end stands where the character after it stood. */
function withLineEnds({ text, offsets }: MappedText, places: readonly number[]): MappedText {
  const bounds = [0, ...places];
  const parts = bounds.map((start, i) => text.slice(start, bounds[i + 1]));
  const moved = new Int32Array(offsets.length + places.length);
  bounds.forEach((start, i) => {
    if (i > 0) moved[start + i - 1] = offsets[start] ?? 0;
    moved.set(offsets.subarray(start, bounds[i + 1]), start + i);
  });
  return { text: parts.join('\n'), offsets: moved };
}

const longerThanParagraphs = 600;
const clauseStarts =
  /(?<=[。；！？）〕】])(?=（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)/gu;
