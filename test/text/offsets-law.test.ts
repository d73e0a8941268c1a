import { expect, test } from 'vitest';
import { readDocument } from '../../src/clauses/read-document.ts';
import { splitSentences } from '../../src/clauses/split-sentences.ts';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import type { Span } from '../../src/std/span.ts';
import { originalSpan } from '../../src/text/original-span.ts';
import type { RepairedText } from '../../src/text/repaired-text.ts';
import { breaksOffsetsLaw } from './breaks-offsets-law.ts';

const { documents } = await readSourceDocuments(['seeds/documents'], () => {});

test.each(documents.map((document) => [document.id, document] as const))(
  'every clause and sentence of %s is where it says',
  (_, source) => {
    const { repaired, clauses } = readDocument(source, () => {});
    const spans = clauses.flatMap(({ span, text }) => [
      span,
      ...splitSentences(text).map((sentence) => ({
        start: span.start + sentence.start,
        end: span.start + sentence.end,
      })),
    ]);
    expect(spans.length).toBeGreaterThan(80);
    expect(clauses.filter(({ span, text }) => repaired.text.slice(span.start, span.end) !== text)).toEqual(
      [],
    );
    expect(
      spans.map((span) => breaksOffsetsLaw(repaired, span)).filter((broken) => broken !== undefined),
    ).toEqual([]);
  },
);

test('a span that is one character off breaks the law', () => {
  const { repaired } = readDocument(
    { id: 'd', fileName: 'd.txt', text: '一、总 体 要 求', facts: {} },
    () => {},
  );
  const off: RepairedText = { ...repaired, offsets: repaired.offsets.map((offset) => offset + 1) };
  const span: Span = { start: 0, end: repaired.text.length };
  expect(originalSpan(repaired, span)).toEqual({ start: 0, end: 9 });
  expect(breaksOffsetsLaw(repaired, span)).toBeUndefined();
  expect(breaksOffsetsLaw(off, span)).toBeDefined();
});
