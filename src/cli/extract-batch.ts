import { writeFileSync } from 'node:fs';
import { exportLines } from '../graph/export-lines.ts';
import { extractDocument } from '../graph/extract-document.ts';
import type { DocumentExtract } from '../graph/document-extract.ts';
import type { GraphPart } from '../graph/graph-part.ts';
import { sortParts } from '../graph/sort-parts.ts';
import { type Background, makeBackground, readFacts } from '../pipeline.ts';
import type { Curation } from '../seeds/curation.ts';
import { readReference } from '../seeds/read-reference.ts';
import type { SourceDocument } from '../seeds/source-document.ts';
import type { Finding } from '../std/finding.ts';
import { countPart, type PartCounts } from './count-part.ts';

/** Some documents to be read in a thread of their own. */
export interface BatchJob {
  readonly sources: readonly SourceDocument[];
  readonly referenceFolder: string;
  /** The decisions that speak in this build. */
  readonly decided: Curation;
  /** Where the lines of what is the documents' own go, sorted; the thread makes both files. */
  readonly nodesFile: string;
  readonly edgesFile: string;
}

export interface BatchResult {
  /** What the documents say of things that others speak of too; `own` is empty, it is in the files. */
  readonly extracts: readonly DocumentExtract[];
  readonly counts: PartCounts;
  readonly findings: readonly Finding[];
}

/** Reads the documents of a job, writes what is their own to its files, and gives back the rest. */
export function extractBatch(job: BatchJob): BatchResult {
  background ??= makeBackground(readReference(job.referenceFolder), job.decided);
  const known = background;
  const findings: Finding[] = [];
  const extracts = job.sources.map((source) =>
    extractDocument(readFacts(source, known, (finding) => void findings.push(finding))),
  );
  const own = sortParts(extracts.map((extract) => extract.own));
  const { nodes, edges } = exportLines(own);
  writeFileSync(job.nodesFile, [...nodes].join(''));
  writeFileSync(job.edgesFile, [...edges].join(''));
  return {
    extracts: extracts.map((extract) => ({ ...extract, own: nothing })),
    counts: countPart(own),
    findings,
  };
}

/** Made once in each thread. */
let background: Background | undefined;

const nothing: GraphPart = { nodes: [], edges: [], evidence: [] };
