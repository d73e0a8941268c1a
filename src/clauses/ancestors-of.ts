import { remember } from '../std/remember.ts';
import type { Clause } from './clause.ts';
import type { DocumentReading } from './document-reading.ts';

/** The clause, its parent and so on up to the document's top. */
export function* ancestorsOf(reading: DocumentReading, clause: Clause): Iterable<Clause> {
  const byPath = clausesByPath(reading);
  for (let at: Clause | undefined = clause; at !== undefined; at = byPath.get(at.parentPath ?? '')) yield at;
}

const clausesByPath = remember(
  ({ clauses }: DocumentReading): ReadonlyMap<string, Clause> =>
    new Map(clauses.map((each) => [each.path, each])),
);
