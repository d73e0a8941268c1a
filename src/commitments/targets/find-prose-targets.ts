import { ancestorsOf } from '../../clauses/ancestors-of.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { DocumentReading } from '../../clauses/document-reading.ts';
import { sentencesOf } from '../../clauses/sentences-of.ts';
import type { Mention } from '../../mentions/mention.ts';
import { titledSpans } from '../../mentions/titled-spans.ts';
import { gather } from '../../std/gather.ts';
import type { Span } from '../../std/span.ts';
import type { Target } from '../target.ts';
import { completeIndicator } from './complete-indicator.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { isGrant } from './is-grant.ts';
import { nameIndicator } from './name-indicator.ts';
import { scopeOf } from './scope-of.ts';
import { shareOut } from './share-out.ts';
import { timeFrame, timeOf, type TimeFrame } from './time-frame.ts';
import { wordsSince } from './words-since.ts';

/**
 * The targets that a paragraph sets in sentences: 到2022年全市高新技术企业数量超过380家. A figure is a target where a year, a
 * span of years (每年, 三年内), a word of aiming (力争, 实现, 达到) or a task's own verb (举办不少于50场) governs it; in a part that reports (发展基础) it is a baseline.
 */
export function findProseTargets(
  reading: DocumentReading,
  clause: Clause,
  mentions: readonly Mention[],
): readonly Target[] {
  if (!figure.test(clause.text)) return [];
  const figures = gather(sentencesOf(clause), (sentence) => {
    const text = clause.text.slice(sentence.start, sentence.end);
    const quantities = figure.test(text) ? untitled(text, findQuantities(text)) : [];
    return quantities.length === 0 ? [] : [{ sentence, text, quantities }];
  });
  if (figures.length === 0 || setsConditions(reading, clause)) return [];
  const context = { reading, clause, mentions, frame: timeFrame(reading, clause) };
  return gather(figures, (sentence) => sentenceTargets(sentence, context));
}

/** 《工业和信息化部等6部委关于…的指导意见》 counts nobody that the text speaks of. */
function untitled(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const titles = titledSpans(text);
  if (titles.length === 0) return quantities;
  return quantities.filter(
    ({ span }) => !titles.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}

/** Any sign that a figure has, 百分之 and 百个 too. */
const figure = /[\d百千万]/u;

/** Whether the clause says what an applicant must have (申报条件): nobody aims at those figures. */
function setsConditions(reading: DocumentReading, clause: Clause): boolean {
  for (const { heading = '' } of ancestorsOf(reading, clause)) {
    if (/条件|资格|申报|准入|认定标准|评审|奖补|补助标准/u.test(heading)) return true;
  }
  return false;
}

interface Context {
  readonly reading: DocumentReading;
  readonly clause: Clause;
  readonly mentions: readonly Mention[];
  readonly frame: TimeFrame;
}

interface Figures {
  readonly sentence: Span;
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

function sentenceTargets({ sentence, text, quantities }: Figures, context: Context): Target[] {
  const shared = shareOut(text, quantities);
  const first = [...shared.keys()][0];
  let indicator: string | undefined;
  return gather(quantities, (quantity, i) => {
    const part = partOf(text, quantities, i);
    const share = shared.get(quantity);
    if (share === undefined && shared.has(quantity)) return [];
    indicator =
      share?.indicator ?? indicatorOf({ sentence, text, part, quantity }, indicator, quantities[i - 1]);
    if (indicator === undefined) return [];
    const found = {
      sentence,
      text,
      part,
      quantity: alike(quantity, share === undefined ? undefined : first),
    };
    const targets = quantityTargets(found, indicator, context);
    const year = share?.year;
    return year === undefined ? targets : targets.map((target) => ({ ...target, year }));
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

/** The part of the sentence that a figure rules: between stops, and at 、 or 和 only where another figure stands on the other side. */
function partOf(text: string, quantities: readonly Quantity[], i: number): Span {
  const { span } = quantities[i] ?? { span: { start: 0, end: 0 } };
  const before = quantities.findLast((other) => other.span.end <= span.start)?.span.end ?? 0;
  const next = quantities.find((other) => other.span.start >= span.end)?.span.start ?? text.length;
  const lead = text.slice(before, span.start);
  const ownClause = wordsSince(lead, '，,；;：:。');
  const isListed =
    before > 0 && /^[^，,；;]*、/u.test(lead) && !/^[^（(]*[）)]/u.test(wordsSince(lead, '、，,；;'));
  const isJoined = before > 0 && /^[^，,；;]*(?:和|以及|及|与)$/u.test(lead);
  const listed = isListed ? shorter(ownClause, wordsSince(lead, '、，,；;')) : ownClause;
  const own = isJoined ? '' : listed;
  const start = lead.length - own.length;
  const tail = text.slice(span.end, next);
  const stop = tail.search(
    next < text.length ? /[，,；;。：:]|、(?=[^、，,；;。：:]*$)|(?:和|以及|及|与)$/u : /[，,；;。：:]/u,
  );
  return { start: before + start, end: stop < 0 ? next : span.end + stop };
}

function shorter(one: string, other: string): string {
  return one.length <= other.length ? one : other;
}

/**
 * What the figure counts. 增至80家 after “企业从现有的65家” counts what the figure before it does; 占GDP的0.65% after
 * “研发经费投入6.50亿元” is a share of that.
 */
function indicatorOf(
  { text, part, quantity }: Found,
  last: string | undefined,
  previous: Quantity | undefined,
): string | undefined {
  const before = text.slice(part.start, quantity.span.start);
  const after = text.slice(quantity.span.end, part.end);
  if (last !== undefined && goesOn.test(before)) return last;
  const indicator = nameIndicator({ before, after, unit: quantity.unit });
  if (indicator === undefined) {
    const isLater = last !== undefined && laterYear.test(before);
    if (isLater || (previous?.unit === quantity.unit && higherAim.test(before))) return last;
    return onlyReach.test(before) ? grownBefore(text.slice(0, part.start), quantity.unit) : undefined;
  }
  return last === undefined ? indicator : completeIndicator(indicator, last);
}

/** 进出口总额每年实现倍增，力争2025年超过40亿元: what grows in the words before is what the figure counts. */
function grownBefore(upTo: string, unit: string): string | undefined {
  const grown = growing.exec(upTo)?.[1];
  return grown === undefined ? undefined : nameIndicator({ before: grown, after: '', unit });
}

function quantityTargets(found: Found, indicator: string, context: Context): Target[] {
  const { sentence, text, part, quantity } = found;
  const { unit } = quantity;
  const upTo = text.slice(0, quantity.span.start);
  const onward = text.slice(quantity.span.end);
  if (isGrant({ part: text.slice(part.start, part.end), upTo, onward, unit })) return [];
  const at = sentence.start + quantity.span.start;
  const after = text.slice(quantity.span.end, part.end);
  const time = timeOf({ at, upTo, after, unit, sentence: text }, context.frame);
  if (time === undefined) return [];
  const { documentId, path: clausePath, span } = context.clause;
  const quote = { start: span.start + sentence.start, end: span.start + sentence.end };
  const place = { start: quote.start + part.start, end: quote.start + quantity.span.start };
  const { value, comparator } = quantity;
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

/** ，力争达到4%: the same count, aimed higher. */
const higherAim = /^[，,、]?(?:力争|争取|努力|确保)(?:实现|达到|达|突破|超过|完成)*$/u;
/** A figure that has no subject of its own: ，达到2000家, ，力争2025年超过40亿元. */
const onlyReach =
  /^[，,、；;]?(?:力争|争取|确保)?(?:(?:到|至)?20\d\d年(?:底|末)?)?(?:力争|争取)?(?:总数|总量|规模)?(?:达到|达|突破|超过|提高到|提升至|增至|增加到|为)*$/u;
/** A figure of the same count for a later year: 到2025年突破500家，到2027年突破. */
const laterYear =
  /^[，,、；;]?(?:力争|争取|确保)?(?:到|至)?20\d\d年(?:底|末)?(?:力争|争取)?(?:达到|达|突破|超过|提高到|提升至|增至|增加到|为)*$/u;
/** The words that grow, before the verb: 规模稳步扩大. */
const growing =
  /([^，,；;。：:]{3,}?)(?:在[^，,；;。：:]{2,12}基础上|[较比]20\d\d年底?)?(?:每年|逐年|年均)?(?:实现)?(?:倍增|翻番|翻一番|(?:稳步|快速|持续|不断|大幅|明显|显著|进一步)(?:增长|提升|提高|扩大|增加|壮大))[，,]$/u;
/** A figure that follows another of the same count: 增加至, 扩展到2017年的. */
const goesOn =
  /^[，,、]?(?:增加|增长|提高|提升|扩大|扩展|上升|发展|下降|降低|减少|增|降|升|扩|翻)(?:到|至)(?:\d{4}年的?)?$/u;
