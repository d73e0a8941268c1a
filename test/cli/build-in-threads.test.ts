import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateDocuments } from '../../bench/generate-documents.ts';
import { graphOf } from '../../src/cli/build-graph-of.ts';
import { buildInThreads } from '../../src/cli/build-in-threads.ts';
import { countPart } from '../../src/cli/count-part.ts';
import { readDocuments } from '../../src/cli/read-documents.ts';
import { referenceFolder } from '../../src/cli/seed-folders.ts';
import { noCuration } from '../../src/seeds/curation.ts';
import { writeExport } from '../../src/cli/write-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'innograph-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('threads write the bytes that one thread writes, and leave nothing else behind', async () => {
  const seeds = await readDocuments(['seeds/documents']);
  const documents = [...seeds.documents, ...generateDocuments(seeds.documents, 25, 7)];
  const threaded = await buildInThreads(
    documents.toReversed(),
    { referenceFolder, decided: noCuration },
    join(folder, 'threads'),
  );
  const { graph, findings } = graphOf({ documents, failures: [], findings: [] }, noCuration);
  await writeExport(graph, join(folder, 'one'));
  expect(readdirSync(join(folder, 'threads'))).toEqual(['edges.jsonl', 'nodes.jsonl']);
  for (const file of ['nodes.jsonl', 'edges.jsonl']) {
    expect(readFileSync(join(folder, 'threads', file)).equals(readFileSync(join(folder, 'one', file)))).toBe(
      true,
    );
  }
  expect(threaded.counts).toEqual(countPart(graph));
  expect(threaded.findings).toHaveLength(findings.length);
}, 120_000);
