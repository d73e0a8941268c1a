import { expect, test } from 'vitest';
import { readDocument } from '../../src/clauses/read-document.ts';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import { originalSpan } from '../../src/text/original-span.ts';
import { gazetteer } from './read-phrase.ts';

const { documents } = await readSourceDocuments(['seeds/documents'], () => {});

test.each(documents.map((document) => [document.id, document] as const))(
  'mentions of %s',
  async (id, document) => {
    const mentions = findMentions(
      readDocument(document, () => {}),
      gazetteer,
      () => {},
    );
    const lines = mentions.map(
      ({ clausePath, kind, name, surface, within }) =>
        `${clausePath} ${kind} ${name}${surface === name ? '' : ` | ${surface}`}${within === undefined ? '' : ' (inside)'}`,
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${id}.txt`);
  },
);

test.each(documents.map((document) => [document.id, document] as const))(
  'mentions of %s stand where they say, in order',
  (_, document) => {
    const reading = readDocument(document, () => {});
    const { repaired } = reading;
    const mentions = findMentions(reading, gazetteer, () => {});
    expect(mentions.length).toBeGreaterThan(50);
    for (const { span, surface } of mentions) {
      expect(repaired.text.slice(span.start, span.end)).toBe(surface);
      const { start, end } = originalSpan(repaired, span);
      const unrepaired = [...surface].filter((character) =>
        repaired.original.slice(start, end).includes(character),
      );
      expect(unrepaired.length).toBeGreaterThanOrEqual(surface.length - 2);
    }
    const starts = mentions.map(({ span }) => span.start);
    expect(starts.every((start, i) => i === 0 || (starts[i - 1] ?? 0) <= start)).toBe(true);
  },
);
