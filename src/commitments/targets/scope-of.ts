import type { DocumentReading } from '../../clauses/document-reading.ts';
import type { EntityRef } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../std/span.ts';

/** The park or region that the indicator opens with, or that the sentence's figures began with; else the plan's own region. */
export function scopeOf(place: Span, sentence: Span, { mentions, reading }: Said): EntityRef | undefined {
  const areas = mentions.filter(
    ({ kind, within, span }) =>
      within === undefined &&
      (kind === 'Park' || kind === 'Region') &&
      sentence.start <= span.start &&
      span.end <= place.end,
  );
  const area =
    areas.find(({ span }) => span.start >= place.start) ?? areas.findLast(({ kind }) => kind === 'Park');
  if (area !== undefined) return { kind: area.kind, name: area.name };
  return reading.profile.region === undefined ? undefined : { kind: 'Region', name: reading.profile.region };
}

interface Said {
  readonly reading: DocumentReading;
  readonly mentions: readonly Mention[];
}
