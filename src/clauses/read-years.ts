import type { Clause } from './clause.ts';

/** The years that a plan covers. */
export interface PlanYears {
  readonly startYear: number;
  readonly endYear: number;
}

/**
 * The years that the title names (2020-2022年, “十四五”, 2025年), else a further title in the text (a notice that issues a policy and
 * a plan), else those for which the text says it is in force (有效期为2021年…至2025年…).
 * Undefined where neither does.
 */
export function readYears(title: string, clauses: readonly Clause[]): PlanYears | undefined {
  return (
    yearRange(title) ??
    fiveYearPlan(title) ??
    singleYear(title) ??
    yearsOfTitles(clauses) ??
    yearsInForce(clauses)
  );
}

function yearRange(text: string): PlanYears | undefined {
  const range = /((?:19|20)\d{2})年?\s*[-—–－~～至到]{1,2}\s*((?:19|20)\d{2})年?/.exec(text);
  if (!range) return undefined;
  return { startYear: Number(range[1]), endYear: Number(range[2]) };
}

/** 五年规划 are counted from 1953: “十四五” and 第十四个五年规划 are 2021–2025. */
function fiveYearPlan(text: string): PlanYears | undefined {
  const ordinal = [
    '',
    '一',
    '二',
    '三',
    '四',
    '五',
    '六',
    '七',
    '八',
    '九',
    '十',
    '十一',
    '十二',
    '十三',
    '十四',
    '十五',
    '十六',
  ].indexOf(planOrdinal(text) ?? '-');
  return ordinal < 6 ? undefined : { startYear: 1951 + 5 * ordinal, endYear: 1955 + 5 * ordinal };
}

function planOrdinal(text: string): string | undefined {
  const found = /[“"](十?[一二三四五六])五[”"]|第(十?[一二三四五六])个五年(?:规划|计划)/.exec(text);
  return found?.[1] ?? found?.[2];
}

function yearsOfTitles(clauses: readonly Clause[]): PlanYears | undefined {
  const ranges = clauses.filter(({ form }) => form === 'title').flatMap(({ text }) => yearRange(text) ?? []);
  return ranges[0];
}

/** 2023年工作要点 is of 2023; the date of 意见（2023年5月17日） tells none. */
function singleYear(text: string): PlanYears | undefined {
  const year = /((?:19|20)\d{2})年(?!\d{1,2}月)/.exec(text)?.[1];
  return year === undefined ? undefined : { startYear: Number(year), endYear: Number(year) };
}

function yearsInForce(clauses: readonly Clause[]): PlanYears | undefined {
  for (const { text } of clauses) {
    const force = /有效期[^。]{0,6}?((?:19|20)\d{2})年[^。至到]{0,14}[至到]((?:19|20)\d{2})年/.exec(text);
    if (force) return { startYear: Number(force[1]), endYear: Number(force[2]) };
    const term = /(?:规划期限?|实施期限?|行动期限)(?:为|是|：)([^。]{9,14})/.exec(text)?.[1];
    const range = term === undefined ? undefined : yearRange(term);
    if (range) return range;
  }
  return undefined;
}
