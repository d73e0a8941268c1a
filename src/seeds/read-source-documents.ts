import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Report } from '../std/finding.ts';
import { UserError } from '../std/user-error.ts';
import { decodeText } from './decode-text.ts';
import { type DocumentFactsFile, readDocumentFacts } from './read-document-facts.ts';
import type { SourceDocument } from './source-document.ts';

/** The documents that could be read, sorted by id, and the files that could not, each with the reason. */
export interface SourceDocuments {
  readonly documents: readonly SourceDocument[];
  readonly failures: readonly DocumentFailure[];
}

export interface DocumentFailure {
  readonly file: string;
  readonly reason: string;
}

/**
 * Reads documents from files and folders. A file that can't be read is a failure and the rest goes on; the same bytes twice
 * count once, with a finding; two different files with one name are an error, because a document's id is its file's name.
 */
export function readSourceDocuments(paths: readonly string[], report: Report): SourceDocuments {
  const found = new Map<string, { readonly document: SourceDocument; readonly bytes: Buffer; readonly file: string }>();
  const failures: DocumentFailure[] = [];
  const facts = new Map<string, DocumentFactsFile>();
  for (const file of documentFiles(paths)) {
    const read = readFile(file);
    if ('reason' in read) {
      failures.push(read);
      continue;
    }
    const folder = dirname(file);
    const known = facts.get(folder) ?? readDocumentFacts(join(folder, 'documents.yaml'));
    facts.set(folder, known);
    const id = basename(file, extname(file));
    const twin = sameDocument(found, id, file, read.bytes);
    if (twin) report({ rule: 'seeds/same-bytes', reason: `${file} has the same bytes as ${twin}; it counts once.`, documentId: id });
    else found.set(id, { document: { id, fileName: basename(file), text: read.text, facts: known.get(id) ?? {} }, bytes: read.bytes, file });
  }
  return { documents: [...found.values()].map(({ document }) => document).sort((a, b) => (a.id < b.id ? -1 : 1)), failures };
}

/** The files that can be documents; of a folder only those, of a file named by hand, the file. Sorted, so that order does not matter. */
function documentFiles(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new UserError(`${path} does not exist. Name a document or a folder of documents.`);
    if (!stats.isDirectory()) return [path];
    return readdirSync(path).filter((name) => endings.has(extname(name).toLowerCase())).map((name) => join(path, name));
  });
  return [...new Set(files)].sort();
}

const endings: ReadonlySet<string> = new Set(['.txt']);

function readFile(file: string): { readonly bytes: Buffer; readonly text: string } | DocumentFailure {
  try {
    const bytes = readFileSync(file);
    return { bytes, text: decodeText(bytes) };
  } catch (error) {
    return { file, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The file read before that holds the same bytes, under this name or another. */
function sameDocument(found: ReadonlyMap<string, { readonly bytes: Buffer; readonly file: string }>, id: string, file: string, bytes: Buffer): string | undefined {
  for (const [otherId, other] of found) {
    if (other.bytes.equals(bytes)) return other.file;
    if (otherId === id) throw new UserError(`${file} and ${other.file} would both be document ${id}, but differ. Rename one.`);
  }
  return undefined;
}
