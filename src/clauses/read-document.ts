import type { SourceDocument } from '../seeds/source-document.ts';
import type { Report } from '../std/finding.ts';
import { repairText } from '../text/repair-text.ts';
import type { DocumentReading } from './document-reading.ts';
import { readClauses } from './read-clauses.ts';
import { readProfile } from './read-profile.ts';

/** Lays a document open: repairs its text, reads its clauses and what it says of itself. */
export function readDocument(source: SourceDocument, report: Report): DocumentReading {
  const repaired = repairText(source.id, source.text, report);
  const clauses = readClauses(repaired, report);
  return { profile: readProfile(source, clauses, report), repaired, clauses };
}
