import type { DocumentFacts } from '../curation/document-facts.ts';
import { settleCuration, type SettledCuration } from '../curation/settle-curation.ts';
import { makeBackground, readFacts } from '../pipeline.ts';
import type { Curation } from '../seeds/curation.ts';
import { readReference } from '../seeds/read-reference.ts';
import type { SourceDocument } from '../seeds/source-document.ts';
import type { Finding } from '../std/finding.ts';
import { makeProgress } from './make-progress.ts';
import { referenceFolder } from './seed-folders.ts';

/** What documents say, each by itself, with the decisions that spoke and everything that was odd. */
export interface CuratedFacts {
  readonly facts: readonly DocumentFacts[];
  readonly settled: SettledCuration;
  readonly findings: readonly Finding[];
}

/** Reads the facts of documents, showing how far it is. A decision that does not apply is a UserError. */
export function readCuratedFacts(documents: readonly SourceDocument[], curation: Curation): CuratedFacts {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const settled = settleCuration(curation, documents, report);
  const background = makeBackground(readReference(referenceFolder), settled.active);
  const progress = makeProgress();
  const facts = documents.map((document, index) => {
    progress.show('reading documents', index, documents.length);
    return readFacts(document, background, report);
  });
  progress.clear();
  return { facts, settled, findings };
}
