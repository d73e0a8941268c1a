import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { UserError } from '../std/user-error.ts';
import { curationColumns, curationTables, decisionsOn, type Topic } from './curation-tables.ts';
import type { Curation } from './curation.ts';
import { readTable, type TableRow } from './read-table.ts';
import { refuseContradictions } from './refuse-contradictions.ts';

/**
 * The tables of a folder such as seeds/curation: `same.tsv`, `kinds.tsv` and so on, as many as are there. A line that
 * can't be understood, two that contradict each other, or a table of another name is a UserError that says what to do.
 */
export function readCuration(folder: string): Curation {
  refuseUnknownTables(folder);
  const curation: Curation = {
    same: readTopic(folder, 'same', curationTables.same),
    kinds: readTopic(folder, 'kinds', curationTables.kinds),
    mentions: readTopic(folder, 'mentions', curationTables.mentions),
    relations: readTopic(folder, 'relations', curationTables.relations),
    tasks: readTopic(folder, 'tasks', curationTables.tasks),
    targets: readTopic(folder, 'targets', curationTables.targets),
    projects: readTopic(folder, 'projects', curationTables.projects),
    'names-en': readTopic(folder, 'names-en', curationTables['names-en']),
  };
  refuseContradictions(curation);
  return curation;
}

function refuseUnknownTables(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`${folder} is no folder. Name one that holds curation tables.`);
  }
  const tables = Object.keys(curationTables).map((topic) => `${topic}.tsv`);
  const stray = readdirSync(folder).find((file) => file.endsWith('.tsv') && !tables.includes(file));
  if (stray === undefined) return;
  throw new UserError(`${shown(join(folder, stray))} is no curation table. There are ${tables.join(', ')}.`);
}

function readTopic<T extends Topic, Schema extends z.ZodType<object>>(
  folder: string,
  topic: T,
  schema: Schema,
): readonly (z.output<Schema> & { readonly topic: T; readonly at: string })[] {
  const file = join(folder, `${topic}.tsv`);
  if (!existsSync(file)) return [];
  return readTable(shown(file), curationColumns(topic)).map((row) => {
    const at = `${row.file} line ${row.line}`;
    const parsed = schema.safeParse(Object.fromEntries(row.cells));
    if (parsed.success) return { ...parsed.data, topic, at };
    throw new UserError(`${at}: ${complaint(row, topic, parsed.error.issues[0])}`);
  });
}

/** As a person finds the file: seen from where they stand. */
function shown(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}

function complaint(row: TableRow, topic: Topic, issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'it is not understood. Correct the line.';
  if (issue.code === 'unrecognized_keys') return `there is no column ${issue.keys.join(', ')}. Take it out.`;
  const column = String(issue.path[0]);
  const wrong = column === 'decision' ? `is none of ${decisionsOn(topic).join(', ')}` : whatIsWrong(issue);
  return `${column} "${row.cells.get(column) ?? ''}" ${wrong}. Correct the line.`;
}

/** Where a cell may be empty or something, the something is what was meant. */
function whatIsWrong(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_union' ? (issue.errors.at(-1)?.[0]?.message ?? issue.message) : issue.message;
}
