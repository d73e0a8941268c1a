import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { documentsToGraph } from '../../src/pipeline.ts';
import { readReference } from '../../src/seeds/read-reference.ts';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import type { SourceDocument } from '../../src/seeds/source-document.ts';

const reference = readReference('seeds/reference');
let documents: readonly SourceDocument[] = [];
let graph: Graph;

beforeAll(async () => {
  ({ documents } = await readSourceDocuments(['seeds/documents'], () => undefined));
  graph = documentsToGraph(documents, { reference }, () => undefined);
});

test('documents in any order give the same graph', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
      const shuffled = order.flatMap((i) => documents[i] ?? []);
      expect(documentsToGraph(shuffled, { reference }, () => undefined).id).toBe(graph.id);
    }),
    { numRuns: 6 },
  );
});

test('a document named twice counts once', async () => {
  const twice = await readSourceDocuments(['seeds/documents', 'seeds/documents'], () => undefined);
  expect(documentsToGraph(twice.documents, { reference }, () => undefined).id).toBe(graph.id);
});

test('every quote stands between its offsets in the text as received', () => {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  for (const { document, quote = '', start = 0, end = 0 } of graph.evidence) {
    if (document === undefined) continue;
    const received = plain(texts.get(document)?.slice(start, end) ?? '');
    const words = [...plain(quote)];
    expect(words.at(0)).toBe(received.at(0));
    expect(words.at(-1)).toBe(received.at(-1));
    expect(missingIn(words, received)).toBeLessThanOrEqual(Math.ceil(words.length / 50));
  }
});

/** Width and spaces set aside: both are repaired. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

/** How many of the characters do not stand in the text in their order: those that were put right (臵 → 置). */
function missingIn(characters: readonly string[], text: string): number {
  let [at, missing] = [0, 0];
  for (const character of characters) {
    const found = text.indexOf(character, at);
    if (found < 0 || found - at > 200) missing++;
    else at = found + 1;
  }
  return missing;
}
