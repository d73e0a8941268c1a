import { expect, test } from 'vitest';
import { findMissed } from '../../src/curation/missed/find-missed.ts';
import { readCuratedFacts } from '../../src/cli/read-curated-facts.ts';
import { readCuration } from '../../src/seeds/read-curation.ts';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import { readTable } from '../../src/seeds/read-table.ts';

// What a person has looked at and found to be nothing, or nothing that a law reads yet. The list only ever shrinks.
test('what the five documents may lack is what known.tsv lists, and no more', async () => {
  const { documents } = await readSourceDocuments(['seeds/documents'], () => {});
  const { facts, settled } = readCuratedFacts(documents, readCuration('seeds/curation'));
  const missed = new Set(
    findMissed(facts, documents, settled).map(({ what, document, words }) =>
      [what, document, words].join('\t'),
    ),
  );
  const rows = readTable('test/missed/known.tsv', ['what', 'document', 'words']);
  const known = new Set(rows.map(({ cells }) => [...cells.values()].join('\t')));
  const anew = [...missed].filter((line) => !known.has(line));
  const found = [...known].filter((line) => !missed.has(line));
  expect(anew, 'Missed anew: find them again, or name them in seeds/curation/mentions.tsv.').toEqual([]);
  expect(found, 'No longer missed: delete these lines of test/missed/known.tsv.').toEqual([]);
});
