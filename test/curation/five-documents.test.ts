import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { settleCuration } from '../../src/curation/settle-curation.ts';
import { indexExport } from '../../src/evaluate/export-index.ts';
import { readExportedGraph } from '../../src/evaluate/exported-graph.ts';
import { goldFacts } from '../../src/evaluate/gold-facts.ts';
import { scoreDocument } from '../../src/evaluate/score-document.ts';
import { summarizeScores, type Summary } from '../../src/evaluate/summarize-scores.ts';
import { exportLines } from '../../src/graph/export-lines.ts';
import { documentsToGraph } from '../../src/pipeline.ts';
import { type Curation, noCuration } from '../../src/seeds/curation.ts';
import { readCuration } from '../../src/seeds/read-curation.ts';
import { readReference } from '../../src/seeds/read-reference.ts';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import type { SourceDocument } from '../../src/seeds/source-document.ts';

const curation = readCuration('seeds/curation');
const reference = readReference('seeds/reference');
let sources: readonly SourceDocument[] = [];

beforeAll(async () => {
  sources = (await readSourceDocuments(['seeds/documents'], () => {})).documents;
});

test('every decision speaks: none is about another text or a document that is not there', () => {
  const { setAside, silent } = settleCuration(curation, sources, () => {});
  expect([...setAside, ...silent].map(({ at }) => at)).toEqual([]);
});

function figuresWith(decided: Curation): Summary {
  const graph = documentsToGraph(sources, { reference, curation: decided }, () => {});
  const { nodes, edges } = exportLines(graph);
  const index = indexExport(readExportedGraph([...nodes].join(''), [...edges].join('')));
  const gold = sources.map(({ id }) => goldFacts.parse(JSON.parse(readFileSync(`gold/${id}.json`, 'utf8'))));
  return summarizeScores(gold.map((facts) => scoreDocument(index, facts)));
}

describe('the five documents hold to facts read by hand', () => {
  test.each([
    ['curated', curation, { entities: 0.96, kind: 0.97, duties: 0.99, p: 0.92, r: 0.9, targets: 0.96 }],
    ['as read', noCuration, { entities: 0.9, kind: 0.95, duties: 0.98, p: 0.85, r: 0.75, targets: 0.92 }],
  ])('%s', (_how, decided, least) => {
    const { entities, responsibilities, relations, targets, 'project table': rows } = figuresWith(decided);
    expect(entities?.f1).toBeGreaterThanOrEqual(least.entities);
    expect(entities?.kind).toBeGreaterThanOrEqual(least.kind);
    expect(responsibilities?.f1).toBeGreaterThanOrEqual(least.duties);
    expect(relations?.p).toBeGreaterThanOrEqual(least.p);
    expect(relations?.r).toBeGreaterThanOrEqual(least.r);
    expect(targets?.f1).toBeGreaterThanOrEqual(least.targets);
    expect(rows?.f1).toBe(1);
  });
});
