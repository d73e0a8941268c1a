import type { Span } from '../std/span.ts';
import type { RepairedText } from '../text/repaired-text.ts';

/** A line of the repaired text: a paragraph, a heading, or, with `rows`, a whole table. */
export interface Paragraph {
  readonly span: Span;
  readonly text: string;
  readonly rows: readonly Span[] | undefined;
}

/** The paragraphs and tables of a repaired text, in order. */
export function splitParagraphs({ text, tables }: RepairedText): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let table = 0;
  for (const span of lineSpans(text, { start: 0, end: text.length })) {
    while ((tables[table]?.end ?? Infinity) <= span.start) table++;
    const around = tables[table];
    if (!around || span.start < around.start)
      paragraphs.push({ span, text: text.slice(span.start, span.end), rows: undefined });
    else if (span.start === around.start)
      paragraphs.push({
        span: around,
        text: text.slice(around.start, around.end),
        rows: lineSpans(text, around),
      });
  }
  return paragraphs;
}

function lineSpans(text: string, within: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let start = within.start; start < within.end;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > within.end ? within.end : newline;
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
