import type { EntityRef } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { EntityKind } from '../../ontology/entity-kinds.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';
import { gather } from '../../std/gather.ts';

/**
 * LOCATED_IN the nearest place that a name carries: 清远英德市广东省农业科技园区 lies in 英德市. A place inside another name (北京 in
 * 北京大学大湾区光子技术研究院) belongs to that name; one of several in a joint short form (广清, 粤港澳) places nothing, nor does 华南.
 */
export function findNamedPlaces(sentence: Sentence): readonly RelationMention[] {
  return gather(sentence.mentions, (outer) => {
    if (!located.includes(outer.kind)) return [];
    const inner = sentence.nested.get(outer) ?? [];
    const place =
      nearest(inner.filter((part) => isPlace(part, outer, inner))) ??
      placeOfWhole(sentence, outer, inner) ??
      levelPlace(outer);
    return place === undefined ? [] : [implied(sentence, outer, place)];
  });
}

/** A part of a park lies where the park's own name says: 郑州国际陆港航空港片区 in 郑州市, but not in the province of a free-trade zone. */
function placeOfWhole({ nested }: Sentence, outer: Mention, inner: readonly Mention[]): Mention | undefined {
  if (outer.kind !== 'Park' || !partOfPark.test(outer.name)) return undefined;
  const whole = inner.find(({ kind, span }) => kind === 'Park' && span.start === outer.span.start);
  const parts = whole === undefined ? [] : (nested.get(whole) ?? []);
  return nearest(
    parts.filter((part) => whole !== undefined && isPlace(part, whole, parts) && !/[省区]$/u.test(part.name)),
  );
}

/** 市 in 市生产力促进中心, the full name of which begins with 清远市. */
function levelPlace({ surface, name }: Mention): EntityRef | undefined {
  const level = /^[省市区县州旗]/u.exec(surface)?.[0];
  if (level === undefined || !name.endsWith(surface) || name.length < surface.length + 2) return undefined;
  return { kind: 'Region', name: name.slice(0, name.length - surface.length) + level };
}

function isPlace(part: Mention, outer: Mention, inner: readonly Mention[]): boolean {
  if (part.kind === 'Park') return !partOfPark.test(outer.name) && !isPartner(part, outer);
  const isJoint = inner.some((other) => other !== part && overlap(part, other));
  return part.kind === 'Region' && !isJoint && !ornament.test(part.name) && part.surface.length > 1;
}

/** 南宁·中关村创新示范基地: whom the place works with, after a point. */
function isPartner(part: Mention, outer: Mention): boolean {
  return outer.surface.charAt(part.span.start - outer.span.start - 1) === '·';
}

function overlap(one: Mention, other: Mention): boolean {
  return one.span.start < other.span.end && other.span.start < one.span.end;
}

/** The smallest by the last sign of its name; of two alike the later. */
function nearest(places: readonly Mention[]): Mention | undefined {
  const [place] = places.toReversed().toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return place;
}

function sizeOf({ kind, name }: Mention): number {
  if (kind === 'Park') return 0;
  return sizes.find(([ending]) => ending.test(name))?.[1] ?? 5;
}

function implied({ documentId, clausePath }: Sentence, outer: Mention, place: EntityRef): RelationMention {
  return {
    type: 'LOCATED_IN',
    from: { kind: outer.kind, name: outer.name },
    to: { kind: place.kind, name: place.name },
    documentId,
    clausePath,
    quote: outer.span,
    origin: 'IMPLIED',
    rule: 'named-place',
  };
}

const located: readonly EntityKind[] = [
  'Park',
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Organization',
];
/** A part of a park is PART_OF it. */
const partOfPark = /(?:片区|分区|分园|组团|起步区|核心区|启动区|先导区|段)$/u;
/** Quarters of the country and the country itself, which a name carries for its sound. */
const ornament = /^(?:华[东西南北中]|[东西][南北]|中国|全国|国际|全球|亚洲|世界)/u;

/** From near to far; 大湾区 and deltas lie between cities and provinces. */
const sizes: readonly (readonly [RegExp, number])[] = [
  [/[村社]$/u, 1],
  [/(?:镇|街道|乡|湖|山|岛)$/u, 2],
  [/(?:大湾区|湾区|地区|发展区|经济区|合作区|特区)$/u, 5],
  [/自治区$/u, 6],
  [/特别行政区$/u, 4],
  [/[区县旗]$/u, 3],
  [/[市州盟]$/u, 4],
  [/省$/u, 6],
];
