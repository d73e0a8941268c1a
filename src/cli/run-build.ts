import { writeFile } from 'node:fs/promises';
import { settleCuration } from '../curation/settle-curation.ts';
import type { Curation } from '../seeds/curation.ts';
import type { DocumentFailure } from '../seeds/read-source-documents.ts';
import type { Finding } from '../std/finding.ts';
import { buildGraphOf, graphOf } from './build-graph-of.ts';
import { ownInputs, seedInputs } from './build-inputs.ts';
import { chosenCuration } from './chosen-curation.ts';
import { countPart, type PartCounts } from './count-part.ts';
import { formatFindings } from './format-findings.ts';
import { formatGraphSummary } from './format-graph-summary.ts';
import { loadGraph } from './load-graph.ts';
import { readDocuments } from './read-documents.ts';
import { say } from './say.ts';
import { referenceFolder, seedDocuments } from './seed-folders.ts';
import { withStore } from './with-store.ts';
import { writeExport } from './write-export.ts';

export interface BuildOptions {
  readonly withSeeds?: true;
  /** A folder of one's own, or none. */
  readonly curation?: string | false;
  readonly out?: string;
  readonly findings?: string;
}

/**
 * Reads documents into a graph, loads it (or writes it to a folder), and shows what came out. Files that can't be read
 * are named and the rest is built: exit code 1.
 */
export async function runBuild(documents: readonly string[], options: BuildOptions): Promise<void> {
  const paths = documents.length === 0 || options.withSeeds ? [...documents, seedDocuments] : documents;
  const curation = chosenCuration(options.curation);
  const built =
    options.out === undefined
      ? await intoStore(paths, curation, options)
      : await intoFolder(paths, curation, options.out);
  if (options.findings !== undefined) await writeFindings(options.findings, built.findings);
  console.log(formatGraphSummary(built.counts));
  if (built.findings.length > 0) console.log(formatFindings(built.findings));
  for (const { file, reason } of built.failures) say(`${file} is left out: ${reason}`);
  if (built.failures.length > 0) process.exitCode = 1;
}

/** What a build made, and what it could not read. */
interface Built {
  readonly counts: PartCounts;
  readonly findings: readonly Finding[];
  readonly failures: readonly DocumentFailure[];
}

/** The store is opened first: if it can't be, nothing need be read. */
function intoStore(paths: readonly string[], curation: Curation, options: BuildOptions): Promise<Built> {
  return withStore(async (store) => {
    const { graph, findings, failures } = await buildGraphOf(paths, curation);
    const isSeeds = paths.length === 1 && paths[0] === seedDocuments && options.curation === undefined;
    await loadGraph(store, graph, isSeeds ? seedInputs() : ownInputs(graph.id));
    return { counts: countPart(graph), findings, failures };
  });
}

async function intoFolder(paths: readonly string[], curation: Curation, folder: string): Promise<Built> {
  const read = await readDocuments(paths);
  if (read.documents.length >= worthThreads) {
    const aside: Finding[] = [];
    const { active } = settleCuration(curation, read.documents, (finding) => void aside.push(finding));
    const { buildInThreads } = await import('./build-in-threads.ts');
    const { counts, findings } = await buildInThreads(
      read.documents,
      { referenceFolder, decided: active },
      folder,
    );
    return { counts, findings: [...read.findings, ...aside, ...findings], failures: read.failures };
  }
  const { graph, findings, failures } = graphOf(read, curation);
  await writeExport(graph, folder);
  return { counts: countPart(graph), findings, failures };
}

/** From so many documents on threads of their own pay for the time they take to start. */
const worthThreads = 50;

function writeFindings(file: string, findings: readonly Finding[]): Promise<void> {
  return writeFile(file, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
}
