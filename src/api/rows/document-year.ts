import type { DocumentRow } from './document-row.ts';

/** The year a document speaks from: that of its date (2020-05 is 2020), or the first that its plan covers. */
export function documentYear({ date, startYear }: DocumentRow): number | null {
  return date === null ? startYear : Number(date.slice(0, 4));
}
