import type { DocumentReading } from '../../clauses/document-reading.ts';
import type { EntityRef } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../std/span.ts';

/**
 * Of what a figure at `place` is said: the park or region that its words open with (广清产业园高新技术企业数量), a park named
 * before it in the same part of the sentence, else the plan's own region. A region anywhere else is none: 与港澳共建平台10个
 * counts the plan's platforms, and 广东省重点学科 are of a rank, not of a place, in the plan of a city.
 */
export function scopeOf(place: Span, sentence: Span, { mentions, reading }: Said): EntityRef | undefined {
  const text = reading.repaired.text;
  const areas = mentions.filter(
    ({ kind, name, within, span }) =>
      within === undefined &&
      (kind === 'Park' || (kind === 'Region' && !isRank(name, reading))) &&
      sentence.start <= span.start &&
      span.end <= place.end &&
      !ofSort.test(text.slice(Math.max(0, span.start - 4), span.start)),
  );
  const opening = areas.find(
    ({ span }) => span.start >= place.start && leadWords.test(text.slice(place.start, span.start)),
  );
  const narrower = areas.find(({ kind, span }) => kind === 'Park' && span.start === opening?.span.end);
  const area = narrower ?? opening ?? carriedPark(areas, place, text);
  if (area !== undefined) return { kind: area.kind, name: area.name };
  const { region } = reading.profile;
  return region === undefined ? undefined : { kind: 'Region', name: region };
}

interface Said {
  readonly reading: DocumentReading;
  readonly mentions: readonly Mention[];
}

/** 省级以上高新区, 各高新区: areas of a sort, not the one of that name. */
const ofSort = /(?:级|以上|各|每个|家|类)$/u;

/** What may stand before the area that a figure is said of. */
const leadWords = /^(?:到20\d\d年底?，?|其中，?|力争|争取|实现|推动|使|在)*$/u;

/** The province in a plan that is not the province's. */
function isRank(name: string, { profile }: DocumentReading): boolean {
  return name !== profile.region && /省$|自治区$/u.test(name);
}

/** 高新区工业总产值达1000亿元、工业增加值超200亿元: the park goes on until a semicolon, or until others are spoken of. */
function carriedPark(areas: readonly Mention[], place: Span, text: string): Mention | undefined {
  if (/^(?:其他|其余|各|每)/u.test(text.slice(place.start))) return undefined;
  const last = areas.findLast(({ span }) => span.end <= place.start);
  const isNear = last !== undefined && !/[；;]/u.test(text.slice(last.span.end, place.start));
  return isNear && last.kind === 'Park' ? last : undefined;
}
