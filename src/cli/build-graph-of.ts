import { fileURLToPath } from 'node:url';
import { makeGazetteer } from '../mentions/gazetteer.ts';
import { factsToGraph, readFacts } from '../pipeline.ts';
import { readReference } from '../seeds/read-reference.ts';
import { readSourceDocuments } from '../seeds/read-source-documents.ts';
import type { Finding } from '../std/finding.ts';
import { UserError } from '../std/user-error.ts';
import { makeProgress } from './make-progress.ts';
import type { Built } from './run-build.ts';

/** Reads the documents at these paths into a graph, showing how far it is. No document that can be read is a UserError. */
export async function buildGraphOf(paths: readonly string[]): Promise<Built> {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const { documents, failures } = readSourceDocuments(paths, report);
  if (documents.length === 0) {
    const reasons = failures.map(({ file, reason }) => ` ${file}: ${reason}.`).join('');
    throw new UserError(`No document could be read from ${paths.join(', ')}.${reasons}`);
  }
  const reference = readReference(referenceFolder);
  const gazetteer = makeGazetteer(reference);
  const progress = makeProgress();
  const facts = documents.map((document, index) => {
    progress.show('reading documents', index, documents.length);
    return readFacts(document, gazetteer, report);
  });
  progress.clear();
  return { graph: factsToGraph(facts, reference, gazetteer), findings, failures };
}

const referenceFolder = fileURLToPath(new URL('../../seeds/reference/', import.meta.url));
