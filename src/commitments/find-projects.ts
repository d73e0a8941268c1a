import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Mention } from '../mentions/mention.ts';
import { gather } from '../std/gather.ts';
import type { Project } from './project.ts';
import { findPlannedThings } from './projects/find-planned-things.ts';
import { findProgrammes } from './projects/find-programmes.ts';
import { findTableProjects } from './projects/find-table-projects.ts';

/** The projects of a document: rows of project tables, named programmes, and named things whose building the text states. */
export function findProjects(reading: DocumentReading, mentions: readonly Mention[]): readonly Project[] {
  const rows = reading.clauses
    .filter(({ form }) => form === 'table')
    .flatMap((table) => findTableProjects(reading, table, mentions));
  const named = [...gather(reading.clauses, findProgrammes), ...findPlannedThings(reading, mentions)];
  const known = new Set(rows.flatMap(({ name }) => name ?? []));
  const further = named.filter(({ name }) => {
    if (name === undefined || known.has(name)) return false;
    known.add(name);
    return true;
  });
  return [...rows, ...further];
}
