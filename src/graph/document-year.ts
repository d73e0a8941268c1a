import type { DocumentReading } from '../clauses/document-reading.ts';

/** The year a document speaks from: that of its date, or the first that its plan covers. */
export function documentYear(reading: DocumentReading | undefined): number | undefined {
  if (reading === undefined) return undefined;
  const { date, startYear } = reading.profile;
  return date === undefined ? startYear : Number(date.slice(0, 4));
}
