import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { exportLines } from '../graph/export-lines.ts';
import { sharedPart } from '../graph/shared-part.ts';
import { sortParts } from '../graph/sort-parts.ts';
import { graphSources, makeBackground } from '../pipeline.ts';
import type { Curation } from '../seeds/curation.ts';
import { readReference } from '../seeds/read-reference.ts';
import type { SourceDocument } from '../seeds/source-document.ts';
import type { Finding, Report } from '../std/finding.ts';
import { addCounts, countPart, type PartCounts } from './count-part.ts';
import type { BatchJob, BatchResult } from './extract-batch.ts';
import { makeProgress } from './make-progress.ts';
import { mergeRuns } from './merge-runs.ts';
import { say } from './say.ts';

export interface ThreadedBuild {
  readonly counts: PartCounts;
  readonly findings: readonly Finding[];
}

/** What threads are told of; each reads the reference data for itself. */
export interface BuildKnowledge {
  readonly referenceFolder: string;
  /** The decisions that speak in this build. */
  readonly decided: Curation;
}

/**
 * Builds an export of many documents on all cores. What is a document's own goes to disk as soon as it is read and is merged
 * at the end, so memory holds only what documents say of the same things. The bytes are those of a build in one thread.
 */
export async function buildInThreads(
  sources: readonly SourceDocument[],
  known: BuildKnowledge,
  folder: string,
): Promise<ThreadedBuild> {
  mkdirSync(folder, { recursive: true });
  const runs = mkdtempSync(join(folder, '.building-'));
  try {
    const jobs = jobsOf(sources, known, runs);
    const results = await runJobs(jobs);
    const circles: Finding[] = [];
    const report = (finding: Finding) => void circles.push(finding);
    const shared = writeShared(results, known, { runs, report });
    const files = (of: 'nodesFile' | 'edgesFile'): string[] => [...jobs.map((job) => job[of]), shared[of]];
    const nodes = await mergeRuns(files('nodesFile'), join(folder, 'nodes.jsonl'));
    const edges = await mergeRuns(files('edgesFile'), join(folder, 'edges.jsonl'));
    say(`Wrote ${nodes} nodes and ${edges} relationships to ${folder}.`);
    const counts = addCounts([...results.map((result) => result.counts), shared.counts]);
    return { counts, findings: [...results.flatMap(({ findings }) => findings), ...circles] };
  } finally {
    rmSync(runs, { recursive: true });
  }
}

const batchSize = 10;

function jobsOf(sources: readonly SourceDocument[], known: BuildKnowledge, runs: string): BatchJob[] {
  return Array.from({ length: Math.ceil(sources.length / batchSize) }, (_, i) => ({
    sources: sources.slice(i * batchSize, (i + 1) * batchSize),
    ...known,
    nodesFile: join(runs, `nodes-${i}`),
    edgesFile: join(runs, `edges-${i}`),
  }));
}

async function runJobs(jobs: readonly BatchJob[]): Promise<readonly BatchResult[]> {
  const pool = new Tinypool({
    filename: new URL('extract-worker.js', import.meta.url).href,
    name: 'extractBatch',
    minThreads: 1,
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
    maxThreads: Math.min(availableParallelism(), jobs.length),
  });
  const progress = makeProgress();
  let done = 0;
  try {
    return await Promise.all(
      jobs.map(async (job) => {
        const result: BatchResult = await pool.run(job);
        progress.show('reading documents', ++done * batchSize, jobs.length * batchSize);
        return result;
      }),
    );
  } finally {
    progress.clear();
    await pool.destroy();
  }
}

interface SharedRun {
  readonly nodesFile: string;
  readonly edgesFile: string;
  readonly counts: PartCounts;
}

/** Writes what no document has for itself as one more run. */
function writeShared(
  results: readonly BatchResult[],
  known: BuildKnowledge,
  { runs, report }: { readonly runs: string; readonly report: Report },
): SharedRun {
  const extracts = results.flatMap((result) => result.extracts);
  const background = makeBackground(readReference(known.referenceFolder), known.decided);
  const part = sortParts([sharedPart(graphSources(extracts, background), report)]);
  const places = new Map(extracts.flatMap((extract) => [...extract.places]));
  const { nodes, edges } = exportLines(part, places);
  const files = { nodesFile: join(runs, 'nodes-shared'), edgesFile: join(runs, 'edges-shared') };
  writeFileSync(files.nodesFile, [...nodes].join(''));
  writeFileSync(files.edgesFile, [...edges].join(''));
  return { ...files, counts: countPart(part) };
}
