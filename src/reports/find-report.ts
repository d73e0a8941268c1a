import type { Statement } from '../store/statement.ts';
import { UserError } from '../std/user-error.ts';

/** The report of this name; an unknown one is a UserError that names those there are. */
export function findReport(reports: ReadonlyMap<string, Statement>, name: string): Statement {
  const report = reports.get(name);
  if (report) return report;
  throw new UserError(`There is no report "${name}". There are: ${[...reports.keys()].join(', ')}.`);
}
