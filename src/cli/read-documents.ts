import { readSourceDocuments, type DocumentFailure } from '../seeds/read-source-documents.ts';
import type { SourceDocument } from '../seeds/source-document.ts';
import type { Finding } from '../std/finding.ts';
import { UserError } from '../std/user-error.ts';

/** Documents as received, and what was odd or could not be read. */
export interface ReadDocuments {
  readonly documents: readonly SourceDocument[];
  readonly failures: readonly DocumentFailure[];
  readonly findings: readonly Finding[];
}

/** The documents at these paths; none that can be read is a UserError. */
export async function readDocuments(paths: readonly string[]): Promise<ReadDocuments> {
  const findings: Finding[] = [];
  const { documents, failures } = await readSourceDocuments(paths, (finding) => void findings.push(finding));
  if (documents.length > 0) return { documents, failures, findings };
  const reasons = failures.map(({ file, reason }) => ` ${file}: ${reason}.`).join('');
  throw new UserError(`No document could be read from ${paths.join(', ')}.${reasons}`);
}
