import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { decidedRow, type DecidedRow, sheetRow } from '../curation/review/decided-row.ts';
import { reviewItems } from '../curation/review/review-items.ts';
import { type CurationRows, readCurationRows, writeCurationRows } from '../seeds/curation-rows.ts';
import { readCuration } from '../seeds/read-curation.ts';
import type { SourceDocument } from '../seeds/source-document.ts';
import { UserError } from '../std/user-error.ts';
import { withDecisions } from './with-decisions.ts';
import { readCuratedFacts } from './read-curated-facts.ts';
import { readDocuments } from './read-documents.ts';
import { readSheet } from './read-sheet.ts';
import { say } from './say.ts';
import { seedCuration, seedDocuments } from './seed-folders.ts';
import { writeSheet } from './write-sheet.ts';

export interface ReviewOptions {
  readonly out?: string;
  readonly apply?: string;
  readonly curation?: string;
}

/** Writes a review sheet, or takes the decisions of one back into the curation folder. */
export async function runReview(paths: readonly string[], options: ReviewOptions): Promise<void> {
  const { out, apply, curation = seedCuration } = options;
  if ((out === undefined) === (apply === undefined))
    throw new UserError('Say either --out FILE, to list what deserves a look, or --apply FILE.');
  const { documents } = await readDocuments(paths.length === 0 ? [seedDocuments] : paths);
  if (out !== undefined) await listDoubts(documents, curation, out);
  if (apply !== undefined) await applyDecisions(documents, curation, apply);
}

async function listDoubts(documents: readonly SourceDocument[], folder: string, file: string): Promise<void> {
  const { facts, settled } = readCuratedFacts(documents, readCuration(folder));
  const items = reviewItems(facts, settled);
  await writeSheet(items.map(sheetRow), file);
  say(`${items.length} things deserve a look: ${file}.`);
}

async function applyDecisions(
  documents: readonly SourceDocument[],
  folder: string,
  file: string,
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const rows = await readSheet(file);
  const decided = rows.flatMap((row, i) => decidedRow(row, `${file} row ${i + 2}`, today) ?? []);
  if (decided.length === 0) {
    say(`${file} holds no decision. Write one of the choices into the decision column.`);
    return;
  }
  mkdirSync(folder, { recursive: true });
  replaceTables(folder, withDecisions(readCurationRows(folder), decided), documents);
  say(`${count(decided)} of ${file} ${decided.length === 1 ? 'is' : 'are'} in ${folder}.`);
}

function count({ length }: readonly DecidedRow[]): string {
  return length === 1 ? '1 decision' : `${length} decisions`;
}

/** Puts new tables in place of the old ones when they are sound and apply to the documents; else nothing is changed. */
function replaceTables(folder: string, rows: CurationRows, documents: readonly SourceDocument[]): void {
  const draft = mkdtempSync(join(folder, '.review-'));
  try {
    const files = writeCurationRows(rows, draft);
    readCuratedFacts(documents, readCuration(draft));
    for (const file of files) renameSync(join(draft, file), join(folder, file));
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(`Nothing was changed. With the sheet, ${inFolder(cause.message, draft, folder)}`, {
      cause,
    });
  } finally {
    if (existsSync(draft)) rmSync(draft, { recursive: true });
  }
}

/** The message as it would be about the folder itself. */
function inFolder(message: string, draft: string, folder: string): string {
  const name = draft.slice(draft.lastIndexOf('.review-'));
  return message.replaceAll(join(folder, name), folder).replaceAll(`/${name}/`, '/');
}
