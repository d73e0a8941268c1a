import type { Quantity } from './find-quantities.ts';
import { nameIndicator } from './name-indicator.ts';

/** What a figure of a shared list counts, and for which year where the list is one of years. */
export interface Share {
  readonly indicator: string;
  readonly year: number | undefined;
}

/**
 * What each figure of a shared list counts: “对外投资、实际利用外资占比分别超过20%、10%” gives the first figure 对外投资占比 and
 * the second 实际利用外资占比; “2021年、2022年研发投入强度分别达到1.8%、2%” gives both the same, each for its year. Keyed by the
 * figure, with nothing where the lists differ in length (四个季度占比分别达18%、19%); empty where the text shares nothing out.
 */
export function shareOut(
  text: string,
  quantities: readonly Quantity[],
): ReadonlyMap<Quantity, Share | undefined> {
  const shared = new Map<Quantity, Share | undefined>();
  if (!text.includes('分别')) return shared;
  for (const match of text.matchAll(sharingPattern)) {
    const at = match.index + match[0].length;
    const shares = yearsShared(text.slice(0, at)) ?? subjectsOf(subjectsBefore(match, text));
    const figures = listFrom(text, quantities, at);
    if (figures.length < 2) continue;
    const isMatched = shares.length === figures.length;
    figures.forEach((quantity, i) => {
      const share = isMatched ? shares[i] : undefined;
      shared.set(quantity, share === undefined ? undefined : withUnit(share, quantity.unit));
    });
  }
  return shared;
}

/** 到2023年、2025年，高新技术企业分别: the years, and what is counted in each. */
function yearsShared(upTo: string): readonly Share[] | undefined {
  const { years, name } = yearsPattern.exec(upTo)?.groups ?? {};
  if (years === undefined || name === undefined) return undefined;
  return [...years.matchAll(/20\d\d/gu)].map(([year]) => ({ indicator: name, year: Number(year) }));
}

/** A count of things is named one, as by `nameIndicator`. */
function withUnit(share: Share, unit: string): Share {
  const indicator =
    share.year === undefined ? share.indicator : nameIndicator({ before: share.indicator, after: '', unit });
  return { ...share, indicator: indicator ?? share.indicator };
}

/** The list in the words before 分别, or before the clause that says how its things grow: …实现“双倍增”，分别超过90家和870家. */
function subjectsBefore(match: RegExpExecArray, text: string): string {
  const subjects = match.groups?.['subjects'] ?? '';
  return subjects === ''
    ? (grownPattern.exec(text.slice(0, match.index))?.groups?.['subjects'] ?? '')
    : subjects;
}

/** The figures that follow one another from `at` with nothing but 、 or 和 between them. */
function listFrom(text: string, quantities: readonly Quantity[], at: number): readonly Quantity[] {
  const list: Quantity[] = [];
  let end = at;
  for (const quantity of quantities.filter(({ span }) => span.start >= at)) {
    const between = text.slice(end, quantity.span.start);
    if (!(list.length === 0 ? /^[^，。；、\d]{0,6}$/u : /^[、和及]$/u).test(between)) break;
    list.push(quantity);
    end = quantity.span.end;
  }
  return list;
}

/** The members of the list, each with the measure that only the last one names. */
function subjectsOf(words: string): readonly Share[] {
  const subjects = words
    .replace(opening, '')
    .split(/[、和及]|以及/u)
    .filter((subject) => subject !== '');
  const measure =
    /(?:占比|比重|比例|数量|总量|规模|增加值|产值|营业收入|增速|增长率|覆盖率)$/u.exec(
      subjects.at(-1) ?? '',
    )?.[0] ?? '';
  return subjects.map((subject) => ({
    indicator: subject.endsWith(measure) ? subject : subject + measure,
    year: undefined,
  }));
}

const sharingPattern = /(?<subjects>[^，,。；;：:]*?)(?:力争|要|将)?分别/gu;
const opening = /^(?:全[市省区县]|我[市省区县])(?=\p{Script=Han})/u;
const yearsPattern =
  /(?<years>20\d\d年?底?(?:[、和及]20\d\d年?底?)+)(?:，|,)?(?:力争|争取|全[市省区县])*(?<name>[^，,。；;：:\d]{2,30}?)(?:力争|要|将)?分别$/u;
const grownPattern =
  /(?:^|[，,。；;：:])(?<subjects>[^，,。；;：:]{4,}?)(?:在[^，,。；;]{2,12}基础上|均|都|全部|实现|大幅|稳步|持续|不断|显著|快速|翻)[^，,。；;：:]*[，,]$/u;
