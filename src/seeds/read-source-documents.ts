import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Report } from '../std/finding.ts';
import { UserError } from '../std/user-error.ts';
import { extractText } from './extract-text.ts';
import { type DocumentFactsFile, readDocumentFacts } from './read-document-facts.ts';
import type { SourceDocument } from './source-document.ts';

/** The documents that could be read, sorted by id, and the files that could not, each with the reason. */
export interface SourceDocuments {
  readonly documents: readonly SourceDocument[];
  readonly failures: readonly DocumentFailure[];
}

/** A file without a document. The reason is the end of a sentence: `it is empty`. */
export interface DocumentFailure {
  readonly file: string;
  readonly reason: string;
}

/**
 * Reads documents from files and folders: txt, html, docx, pdf. A file that can't be read is a failure and the rest goes on; the
 * same bytes twice count once, with a finding; two different files with one name are an error, because a document's id is its
 * file's name.
 */
export async function readSourceDocuments(paths: readonly string[], report: Report): Promise<SourceDocuments> {
  const documents: SourceDocument[] = [];
  const failures: DocumentFailure[] = [];
  const factsOf = factsByFolder();
  for (const { file, bytes } of distinctFiles(documentFiles(paths), failures, report)) {
    const facts = factsOf(dirname(file)).get(idOf(file)) ?? {};
    try {
      documents.push({ id: idOf(file), fileName: basename(file), text: await extractText(basename(file), bytes), facts });
    } catch (error) {
      failures.push({ file, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)), failures };
}

function idOf(file: string): string {
  return basename(file, extname(file));
}

/** The files that can be documents: of a folder those with an ending we know, and each that is named by hand. */
function documentFiles(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new UserError(`${path} does not exist. Name a document or a folder of documents.`);
    if (!stats.isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => /\.(?:txt|html?|docx|pdf)$/i.test(name) && !name.startsWith('.'));
    return names.map((name) => join(path, name));
  });
  return [...new Set(files)].sort((a, b) => (idOf(a) + a < idOf(b) + b ? -1 : 1));
}

interface DocumentFile {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Each file once, however often its bytes come; one that can't be opened is a failure. */
function* distinctFiles(files: readonly string[], failures: DocumentFailure[], report: Report): Generator<DocumentFile> {
  const byHash = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const file of files) {
    const bytes = readBytes(file, failures);
    if (!bytes) continue;
    const hash = createHash('sha256').update(bytes).digest('hex');
    const [twin, namesake] = [byHash.get(hash), byId.get(idOf(file))];
    if (twin !== undefined) {
      report({ rule: 'seeds/same-bytes', reason: `${file} has the same bytes as ${twin}; it counts once.`, documentId: idOf(twin) });
      continue;
    }
    if (namesake !== undefined) throw new UserError(`${file} and ${namesake} would both be document ${idOf(file)}, but differ. Rename one.`);
    byHash.set(hash, file);
    byId.set(idOf(file), file);
    yield { file, bytes };
  }
}

function readBytes(file: string, failures: DocumentFailure[]): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    failures.push({ file, reason: `it can't be opened (${error instanceof Error ? error.message : String(error)})` });
    return undefined;
  }
}

function factsByFolder(): (folder: string) => DocumentFactsFile {
  const known = new Map<string, DocumentFactsFile>();
  return (folder) => {
    const facts = known.get(folder) ?? readDocumentFacts(join(folder, 'documents.yaml'));
    known.set(folder, facts);
    return facts;
  };
}
