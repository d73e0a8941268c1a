import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../graph/graph.ts';
import type { DocumentFailure } from '../seeds/read-source-documents.ts';
import type { Finding } from '../std/finding.ts';
import { buildGraphOf } from './build-graph-of.ts';
import { ownInputs, seedInputs } from './build-inputs.ts';
import { formatFindings } from './format-findings.ts';
import { formatGraphSummary } from './format-graph-summary.ts';
import { loadGraph } from './load-graph.ts';
import { say } from './say.ts';
import { withStore } from './with-store.ts';
import { writeExport } from './write-export.ts';

export interface BuildOptions {
  readonly withSeeds?: true;
  readonly curation: boolean;
  readonly out?: string;
  readonly findings?: string;
}

/**
 * Reads documents into a graph, loads it (or writes it to a folder), and shows what came out. Files that can't be read
 * are named and the rest is built: exit code 1.
 */
export async function runBuild(documents: readonly string[], options: BuildOptions): Promise<void> {
  const built =
    options.out === undefined
      ? await intoStore(documents, options)
      : await intoFolder(documents, options, options.out);
  if (options.findings !== undefined) await writeFindings(options.findings, built.findings);
  console.log(formatGraphSummary(built.graph));
  if (built.findings.length > 0) console.log(formatFindings(built.findings));
  for (const { file, reason } of built.failures) say(`${file} is left out: ${reason}`);
  if (built.failures.length > 0) process.exitCode = 1;
}

/** What a build made, and what it could not read. */
export interface Built {
  readonly graph: Graph;
  readonly findings: readonly Finding[];
  readonly failures: readonly DocumentFailure[];
}

/** The project's own documents. */
export const seedDocuments = fileURLToPath(new URL('../../seeds/documents/', import.meta.url));

/** The store is opened first: if it can't be, nothing need be read. */
function intoStore(documents: readonly string[], options: BuildOptions): Promise<Built> {
  return withStore(async (store) => {
    const built = await buildGraphOf(pathsOf(documents, options));
    await loadGraph(store, built.graph, documents.length === 0 ? seedInputs() : ownInputs(built.graph.id));
    return built;
  });
}

async function intoFolder(
  documents: readonly string[],
  options: BuildOptions,
  folder: string,
): Promise<Built> {
  const built = await buildGraphOf(pathsOf(documents, options));
  await writeExport(built.graph, folder);
  return built;
}

function pathsOf(documents: readonly string[], { withSeeds }: BuildOptions): readonly string[] {
  return documents.length === 0 || withSeeds ? [...documents, seedDocuments] : documents;
}

function writeFindings(file: string, findings: readonly Finding[]): Promise<void> {
  return writeFile(file, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
}
