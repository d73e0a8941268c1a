import type { DocumentFacts } from '../document-facts.ts';
import type { Missed } from './missed.ts';

/** Targets that say how much and not by when; a baseline needs no year. */
export function targetsWithoutYear({ reading, targets }: DocumentFacts): readonly Missed[] {
  return targets.flatMap(({ documentId, indicator, value, unit, year, isBaseline, quote }) =>
    year === undefined && !isBaseline
      ? [
          {
            what: 'year' as const,
            document: documentId,
            words: `${indicator} ${value}${unit ?? ''}`,
            sentence: reading.repaired.text.slice(quote.start, quote.end).trim().slice(0, 80),
          },
        ]
      : [],
  );
}
