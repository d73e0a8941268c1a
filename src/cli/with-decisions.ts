import type { DecidedRow } from '../curation/review/decided-row.ts';
import type { CurationRow, CurationRows } from '../seeds/curation-rows.ts';
import type { Topic } from '../seeds/curation-tables.ts';
import { UserError } from '../std/user-error.ts';

/** The tables with what was decided: new lines beside the old ones; a line that was set aside is kept for the new text, or dropped. */
export function withDecisions(tables: CurationRows, decided: readonly DecidedRow[]): CurationRows {
  const changed = new Map<Topic, readonly CurationRow[]>(tables);
  for (const { topic, decision, cells } of decided) {
    const rows = changed.get(topic) ?? [];
    if (decision !== 'keep' && decision !== 'drop') {
      changed.set(topic, [...rows, cells]);
      continue;
    }
    const old = lineOf(tables.get(topic) ?? [], cells);
    const { textHash = '', date = '' } = cells;
    const anew = decision === 'keep' ? [{ ...old, textHash, date }] : [];
    changed.set(topic, [...rows.filter((row) => row !== old), ...anew]);
  }
  return changed;
}

/** The line that was set aside, if it is still the one that the sheet speaks of. */
function lineOf(rows: readonly CurationRow[], { at = '', document, quote }: CurationRow): CurationRow {
  const row = rows[Number(/line (\d+)$/u.exec(at)?.[1]) - 2];
  if (row !== undefined && row['document'] === document && row['quote'] === quote) return row;
  throw new UserError(`${at}: the line is another one since the sheet was written. Write the sheet anew.`);
}
