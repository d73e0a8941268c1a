import { ancestorsOf } from '../../clauses/ancestors-of.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { DocumentProfile } from '../../clauses/document-profile.ts';
import type { DocumentReading } from '../../clauses/document-reading.ts';
import { findYears, type YearMark } from './find-years.ts';
import { isCommanded } from './is-commanded.ts';
import { wordsSince } from './words-since.ts';

/** What tells the year of a clause's figures. */
export interface TimeFrame {
  readonly marks: readonly YearMark[];
  /** Whether the clause stands in a part that says where things stand. */
  readonly reports: boolean;
  /** Whether it stands in a part that says what is aimed at (主要预期目标). */
  readonly aims: boolean;
  readonly profile: DocumentProfile;
}

/** A figure within its clause and its sentence. */
export interface FigurePlace {
  /** Offset into the clause's text. */
  readonly at: number;
  /** The sentence up to the figure. */
  readonly upTo: string;
  /** The words from the figure to the end of its part. */
  readonly after: string;
  readonly unit: string;
  readonly sentence: string;
}

/** The years that a figure is set for; several where it is set for every year of the plan. */
export interface Time {
  readonly years: readonly (number | undefined)[];
  readonly isPast: boolean;
}

/** The years that rule the figure at this place of the clause, that of a plan for one year where it names none; undefined where nothing says that it is aimed at. */
export function timeOf({ at, upTo, after, unit, sentence }: FigurePlace, frame: TimeFrame): Time | undefined {
  const before = wordsSince(upTo, '；;。');
  const mark = frame.marks.findLast((candidate) => candidate.at <= at);
  const { startYear, endYear } = frame.profile;
  if (frame.reports) return { years: [mark?.year], isPast: true };
  if (standing.test(wordsSince(upTo, '，,；;。：:'))) return mark && { years: [undefined], isPast: true };
  if (mark !== undefined && (mark.year !== undefined || mark.isPast))
    return { years: [mark.year], isPast: mark.isPast };
  if (/每年/u.test(before) && startYear !== undefined && endYear !== undefined) {
    return { years: Array.from({ length: endYear - startYear + 1 }, (_, i) => startYear + i), isPast: false };
  }
  if (/年均|每年/u.test(before)) return { years: [endYear], isPast: false };
  if (before.endsWith('的') || conditional.test(wordsSince(upTo, '，,；;。：:'))) return undefined;
  return frame.aims || aimPattern.test(sentence) || spanPattern.test(upTo) || isCommanded(upTo, after, unit)
    ? { years: [startYear === endYear ? endYear : undefined], isPast: false }
    : undefined;
}

/** Reads the words of time that rule the figures of a clause. */
export function timeFrame(reading: DocumentReading, clause: Clause): TimeFrame {
  return {
    marks: marksOf(reading, clause),
    reports: isReport(reading, clause),
    aims: isGoal(reading, clause),
    profile: reading.profile,
  };
}

/** The clause's own words of time; before the first of them that of the paragraph it continues (到2025年： …). */
function marksOf(reading: DocumentReading, clause: Clause): readonly YearMark[] {
  const own = findYears(clause.text, reading.profile);
  const inherited = inheritedMark(reading, clause);
  return inherited === undefined ? own : [{ ...inherited, at: 0 }, ...own];
}

/** A paragraph below 发展目标 goes on under the year that the paragraphs before it, or the text above them, came to. */
function inheritedMark(reading: DocumentReading, clause: Clause): YearMark | undefined {
  const [, parent] = ancestorsOf(reading, clause);
  if (parent === undefined || !/目标|任务书/u.test(parent.heading ?? '')) return undefined;
  const before = reading.clauses.filter(
    ({ path, parentPath, span }) =>
      span.start < clause.span.start && (path === parent.path || parentPath === parent.path),
  );
  for (const { text } of before.toReversed()) {
    const mark = findYears(text, reading.profile).at(-1);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** Whether the clause stands in a part that says where things stand, not where they should go. */
function isReport(reading: DocumentReading, clause: Clause): boolean {
  for (const { heading = '' } of ancestorsOf(reading, clause)) {
    if (/目标|任务|举措|行动/u.test(heading)) return false;
    if (reporting.test(heading)) return true;
  }
  return false;
}

function isGoal(reading: DocumentReading, clause: Clause): boolean {
  for (const { heading = '' } of ancestorsOf(reading, clause)) if (/目标$/u.test(heading)) return true;
  return false;
}

/** 现有高新技术企业500家 is where things stand. */
const standing = /^[^\p{Script=Han}]*(?:全[市省区县])?(?:现有|已有|原有)/u;

/** 发展基础 tells where things stand; 基础设施, 基础研究 and 夯实发展基础 do not. */
const reporting =
  /(?<!(?:夯实|筑牢|打牢|构筑|强化|加强|巩固|奠定|厚植).{0,8})基础(?!设施|研究|理论|学科|性|教育|工艺|材料|软件|零部件|平台|能力)|形势|现状|回顾|成效|成就|背景|问题|进展/u;
/** 5年内, where nothing says when they begin; 近3年内 looks back, 成立5年内 and 运营3年内 are said of a firm. */
const spanPattern =
  /(?<![近前后过去满立册营业毕续定过超每第\d])(?:\d{1,2}|[一二三四五六七八九十两]{1,2})年(?:之?内|时间)(?!的|享受|给予|免)/u;
/** 每引进1名, 对引进2名以上的单位: what somebody may do, and gets something for. */
const conditional = /^(?:对(?![外接口])|凡|如|若|每(?:新?[增建引培设举]|成功))/u;
const aimPattern =
  /目标(?:是|为|：)|力争|争取|实现|确保|达到|达(?!不|成|标)|突破|增至|提高到|提升至|增加到|新增|建成|培育|引进|打造|遴选/u;
