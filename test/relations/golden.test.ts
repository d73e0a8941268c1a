import { expect, test } from 'vitest';
import { readDocument } from '../../src/clauses/read-document.ts';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import { makeGazetteer } from '../../src/mentions/gazetteer.ts';
import { findRelations } from '../../src/relations/find-relations.ts';
import type { RelationMention } from '../../src/relations/relation-mention.ts';
import { readReference } from '../../src/seeds/read-reference.ts';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import { originalSpan } from '../../src/text/original-span.ts';

const gazetteer = makeGazetteer(readReference('seeds/reference'));
const { documents } = await readSourceDocuments(['seeds/documents'], () => {});

test.each(documents.map((source) => [source.id, source] as const))('relations of %s', async (id, source) => {
  const reading = readDocument(source, () => {});
  const mentions = findMentions(reading, gazetteer, () => {});
  const relations = findRelations(reading, mentions, () => {});
  const quoteOf = ({ quote }: RelationMention): string => reading.repaired.text.slice(quote.start, quote.end);
  for (const relation of relations)
    expect(() => originalSpan(reading.repaired, relation.quote)).not.toThrow();
  const lines = relations.map((relation) =>
    [
      relation.type,
      relation.from.name,
      relation.to.name,
      relation.origin,
      relation.status ?? relation.role ?? '',
      quoteOf(relation).slice(0, 30),
    ].join(' | '),
  );
  await expect(`${[...new Set(lines)].toSorted().join('\n')}\n`).toMatchFileSnapshot(`golden/${id}.txt`);
});
