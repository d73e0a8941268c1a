import type { Clause } from '../../clauses/clause.ts';
import type { DocumentReading } from '../../clauses/document-reading.ts';
import { splitSentences } from '../../clauses/split-sentences.ts';
import type { EntityRef } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../std/span.ts';
import type { Target } from '../target.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { findYears, type YearMark } from './find-years.ts';
import { isGrant } from './is-grant.ts';
import { nameIndicator } from './name-indicator.ts';
import { shareOut } from './share-out.ts';

/**
 * The targets that a paragraph sets in sentences: 到2022年全市高新技术企业数量超过380家. A figure is a target where a year, a
 * span of years (每年, 三年内) or a word of aiming (力争, 实现, 达到) governs it; in a part that reports (发展基础) it is a baseline.
 */
export function findProseTargets(
  reading: DocumentReading,
  clause: Clause,
  mentions: readonly Mention[],
): readonly Target[] {
  if (!/\d/u.test(clause.text)) return [];
  const context = {
    reading,
    clause,
    mentions,
    marks: marksOf(reading, clause),
    reports: isReport(reading, clause),
  };
  return splitSentences(clause.text).flatMap((sentence) => sentenceTargets(sentence, context));
}

interface Context {
  readonly reading: DocumentReading;
  readonly clause: Clause;
  readonly mentions: readonly Mention[];
  readonly marks: readonly YearMark[];
  readonly reports: boolean;
}

/** The clause's own words of time; before the first of them that of the paragraph it continues (到2025年： …). */
function marksOf(reading: DocumentReading, clause: Clause): readonly YearMark[] {
  const own = findYears(clause.text, reading.profile);
  const inherited = inheritedMark(reading, clause);
  return inherited === undefined ? own : [{ ...inherited, at: 0 }, ...own];
}

/** A paragraph below 发展目标 goes on under the year that the paragraphs before it, or the text above them, came to. */
function inheritedMark(reading: DocumentReading, clause: Clause): YearMark | undefined {
  const parent = reading.clauses.find(({ path }) => path === clause.parentPath);
  if (parent === undefined || !/目标|任务书/u.test(parent.heading ?? '')) return undefined;
  const before = reading.clauses.filter(
    ({ path, parentPath, span }) =>
      span.start < clause.span.start && (path === parent.path || parentPath === parent.path),
  );
  return before.flatMap(({ text }) => findYears(text, reading.profile)).at(-1);
}

/** Whether the clause stands in a part that says where things stand, not where they should go. */
function isReport(reading: DocumentReading, clause: Clause): boolean {
  const byPath = new Map(reading.clauses.map((each) => [each.path, each]));
  for (let at: Clause | undefined = clause; at !== undefined; at = byPath.get(at.parentPath ?? '')) {
    const heading = at.heading ?? '';
    if (/目标|任务|举措|行动/u.test(heading)) return false;
    if (/基础|形势|现状|回顾|成效|成就|背景|问题|进展/u.test(heading)) return true;
  }
  return false;
}

function sentenceTargets(sentence: Span, context: Context): Target[] {
  const text = context.clause.text.slice(sentence.start, sentence.end);
  const quantities = findQuantities(text);
  const shared = shareOut(text, quantities);
  const first = [...shared.keys()][0];
  let indicator: string | undefined;
  return quantities.flatMap((quantity, i) => {
    const part = partOf(text, quantities, i);
    indicator = shared.get(quantity) ?? indicatorOf({ sentence, text, part, quantity }, indicator);
    return indicator === undefined
      ? []
      : quantityTargets(
          { sentence, text, part, quantity: alike(quantity, shared.has(quantity) ? first : undefined) },
          indicator,
          context,
        );
  });
}

/** In a shared list the first figure's 超过 holds for all. */
function alike(quantity: Quantity, first: Quantity | undefined): Quantity {
  return first === undefined || quantity.comparator !== 'EQ'
    ? quantity
    : { ...quantity, comparator: first.comparator };
}

interface Found {
  readonly sentence: Span;
  readonly text: string;
  readonly part: Span;
  readonly quantity: Quantity;
}

/** The part of the sentence that a figure rules: between stops, and at 、 only where another figure stands on the other side. */
function partOf(text: string, quantities: readonly Quantity[], i: number): Span {
  const { span } = quantities[i] ?? { span: { start: 0, end: 0 } };
  const before = quantities.findLast((other) => other.span.end <= span.start)?.span.end ?? 0;
  const next = quantities.find((other) => other.span.start >= span.end)?.span.start ?? text.length;
  const lead = text.slice(before, span.start);
  const start = Math.max(
    lead.search(/[^，,；;：:。]*$/u),
    before > 0 ? lead.search(/[^、，,；;]*$/u) * Number(/^[^，,；;]*、/u.test(lead)) : 0,
  );
  const tail = text.slice(span.end, next);
  const stop = tail.search(next < text.length ? /[，,；;。：:]|、(?=[^、，,；;。：:]*$)/u : /[，,；;。：:]/u);
  return { start: before + start, end: stop < 0 ? next : span.end + stop };
}

/**
 * What the figure counts. 增至80家 after “企业从现有的65家” counts what the figure before it does; 占GDP的0.65% after
 * “研发经费投入6.50亿元” is a share of that.
 */
function indicatorOf({ text, part, quantity }: Found, last: string | undefined): string | undefined {
  const before = text.slice(part.start, quantity.span.start);
  const after = text.slice(quantity.span.end, part.end);
  if (last !== undefined && goesOn.test(before)) return last;
  const indicator = nameIndicator({ before, after, unit: quantity.unit });
  return last !== undefined && indicator?.startsWith('占')
    ? last.replace(/数量$/u, '') + indicator
    : indicator;
}

function quantityTargets(found: Found, indicator: string, context: Context): Target[] {
  const { sentence, text, part, quantity } = found;
  if (isGrant(text.slice(part.start, part.end), quantity.unit)) return [];
  const upTo = text.slice(0, quantity.span.start);
  const time = timeOf(sentence.start + quantity.span.start, upTo, text, context);
  if (time === undefined) return [];
  const { documentId, path: clausePath, span } = context.clause;
  const quote = { start: span.start + sentence.start, end: span.start + sentence.end };
  const place = { start: quote.start + part.start, end: quote.start + quantity.span.start };
  const { value, unit, comparator } = quantity;
  const common = {
    documentId,
    clausePath,
    indicator,
    scope: scopeOf(place, quote, context),
    value,
    unit,
    comparator,
    quote,
  };
  if (quantity.isStart) return [{ ...common, year: quantity.startYear, isBaseline: true }];
  return time.years.map((year) => ({ ...common, year, isBaseline: time.isPast }));
}

interface Time {
  readonly years: readonly (number | undefined)[];
  readonly isPast: boolean;
}

/** The years that rule the figure at this place of the clause; undefined where nothing says that it is aimed at. */
function timeOf(at: number, upTo: string, sentence: string, context: Context): Time | undefined {
  const before = /[^；;。]*$/u.exec(upTo)?.[0] ?? '';
  const mark = context.marks.findLast((candidate) => candidate.at <= at);
  const { startYear, endYear } = context.reading.profile;
  if (context.reports) return { years: [mark?.year], isPast: true };
  if (mark !== undefined && (mark.year !== undefined || mark.isPast))
    return { years: [mark.year], isPast: mark.isPast };
  if (/每年/u.test(before) && startYear !== undefined && endYear !== undefined) {
    return { years: Array.from({ length: endYear - startYear + 1 }, (_, i) => startYear + i), isPast: false };
  }
  if (/年均|每年/u.test(before)) return { years: [endYear], isPast: false };
  return aimPattern.test(sentence) && !before.endsWith('的')
    ? { years: [undefined], isPast: false }
    : undefined;
}

/** The park or region that the indicator opens with, or that the sentence's figures began with; else the plan's own region. */
function scopeOf(place: Span, sentence: Span, { mentions, reading }: Context): EntityRef | undefined {
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

/** A figure that follows another of the same count: 增加至, 扩展到2017年的. */
const goesOn =
  /^[，,、]?(?:增加|增长|提高|提升|扩大|扩展|上升|发展|下降|降低|减少|增|降|升|扩|翻)(?:到|至)(?:\d{4}年的?)?$/u;
const aimPattern =
  /力争|争取|实现|确保|达到|达(?!不|成|标)|突破|增至|提高到|提升至|增加到|新增|建成|培育|引进|打造|遴选/u;
