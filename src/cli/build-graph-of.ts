import { settleCuration } from '../curation/settle-curation.ts';
import { factsToGraph, makeBackground, readFacts } from '../pipeline.ts';
import type { Curation } from '../seeds/curation.ts';
import { readReference } from '../seeds/read-reference.ts';
import type { Finding } from '../std/finding.ts';
import type { Graph } from '../graph/graph.ts';
import { makeProgress } from './make-progress.ts';
import { readDocuments, type ReadDocuments } from './read-documents.ts';
import { referenceFolder } from './seed-folders.ts';

/** A graph, and what was odd or could not be read on the way to it. */
export interface BuiltGraph extends Omit<ReadDocuments, 'documents'> {
  readonly graph: Graph;
}

/** Reads the documents at these paths into a graph, showing how far it is. No document that can be read is a UserError. */
export async function buildGraphOf(paths: readonly string[], curation: Curation): Promise<BuiltGraph> {
  return graphOf(await readDocuments(paths), curation);
}

/** The graph of documents that were read. */
export function graphOf(
  { documents, failures, findings: before }: ReadDocuments,
  curation: Curation,
): BuiltGraph {
  const findings: Finding[] = [...before];
  const report = (finding: Finding) => void findings.push(finding);
  const { active } = settleCuration(curation, documents, report);
  const background = makeBackground(readReference(referenceFolder), active);
  const progress = makeProgress();
  const facts = documents.map((document, index) => {
    progress.show('reading documents', index, documents.length);
    return readFacts(document, background, report);
  });
  progress.clear();
  return { graph: factsToGraph(facts, background, report), findings, failures };
}
