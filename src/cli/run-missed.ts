import Table from 'cli-table3';
import { findMissed } from '../curation/missed/find-missed.ts';
import type { Missed } from '../curation/missed/missed.ts';
import { readTable } from '../seeds/read-table.ts';
import { UserError } from '../std/user-error.ts';
import { chosenCuration } from './chosen-curation.ts';
import { readCuratedFacts } from './read-curated-facts.ts';
import { readDocuments } from './read-documents.ts';
import { say } from './say.ts';
import { seedDocuments } from './seed-folders.ts';

export interface MissedOptions {
  readonly known?: string;
  readonly curation?: string | false;
  readonly format: string;
}

/** Lists what may have been missed, onto standard output. */
export async function runMissed(paths: readonly string[], options: MissedOptions): Promise<void> {
  if (options.format !== 'table' && options.format !== 'tsv')
    throw new UserError(`--format takes table or tsv, not "${options.format}".`);
  const { documents } = await readDocuments(paths.length === 0 ? [seedDocuments] : paths);
  const { facts, settled } = readCuratedFacts(documents, chosenCuration(options.curation));
  const known = options.known === undefined ? new Set<string>() : readKnown(options.known);
  // The project's own decisions are about the project's own documents: beside others' they are rightly silent.
  const isOwn = paths.length > 0 && options.curation === undefined;
  const missed = findMissed(facts, documents, isOwn ? { ...settled, silent: [] } : settled).filter(
    (each) => !known.has(keyOf(each)),
  );
  console.log(options.format === 'tsv' ? tsvOf(missed) : tableOf(missed));
  say(`${missed.length} things may have been missed.`);
}

function readKnown(file: string): ReadonlySet<string> {
  const rows = readTable(file, ['what', 'document', 'words']);
  return new Set(
    rows.map(({ cells }) => ['what', 'document', 'words'].map((name) => cells.get(name)).join('|')),
  );
}

function keyOf({ what, document, words }: Missed): string {
  return [what, document, words].join('|');
}

function tsvOf(missed: readonly Missed[]): string {
  const lines = missed.map(({ what, document, words, sentence }) =>
    [what, document, words, sentence.replaceAll(/\s+/gu, ' ')].join('\t'),
  );
  return ['what\tdocument\twords\tsentence', ...lines].join('\n');
}

function tableOf(missed: readonly Missed[]): string {
  const table = new Table({
    head: ['what', 'document', 'words', 'where'],
    style: { head: [], border: [], compact: true },
  });
  for (const { what, document, words, sentence } of missed) table.push([what, document, words, sentence]);
  return table.toString();
}
