import type { DocumentProfile } from '../../clauses/document-profile.ts';
import { matchesOf } from '../../std/matches-of.ts';

/** A word of time and the year it sets for the figures that follow. */
export interface YearMark {
  /** Offset of the end of the words into the text given. */
  readonly at: number;
  readonly year: number | undefined;
  /** Whether it looks back (截至2020年, 目前) at where the plan starts from. */
  readonly isPast: boolean;
}

/**
 * The words of time of a text in order: 到2022年, 2019年，, “十四五”期间, 三年内 (the plan's last year), 目前, and
 * 全年 in a plan for one year. Years of titles in 《》, of dates (2020年6月) and of comparisons (比2012年, 2012年的3个) set nothing.
 */
export function findYears(text: string, profile: DocumentProfile): readonly YearMark[] {
  if (!timeWord.test(text)) return [];
  const plain = text.replace(/《[^》]*》/gu, (title) => '\u0000'.repeat(title.length));
  const isYearly = profile.startYear !== undefined && profile.startYear === profile.endYear;
  const found = matchesOf(timePattern, plain).filter(
    ({ groups }) => isYearly || groups?.['thisYear'] === undefined,
  );
  return found.map((match): YearMark => {
    const year = yearOf(match.groups ?? {}, profile);
    const isPast =
      /截至|截止|目前|现有|已/u.test(match[0]) || (year !== undefined && year < firstYear(profile));
    return { at: match.index + match[0].length, year, isPast };
  });
}

function yearOf(
  groups: Readonly<Record<string, string | undefined>>,
  profile: DocumentProfile,
): number | undefined {
  const { year, last, plan, span, thisYear } = groups;
  if (last !== undefined) return Number(last);
  if (year !== undefined) return Number(year);
  if (plan !== undefined) return fiveYearPlans[plan];
  return (span ?? thisYear) === undefined ? undefined : profile.endYear;
}

/** The first year that the plan looks forward to. */
function firstYear({ startYear, date }: DocumentProfile): number {
  return startYear ?? (date === undefined ? 0 : Number(date.slice(0, 4)));
}

/** 五年规划 by their last year. */
const fiveYearPlans: Readonly<Record<string, number>> = {
  十一五: 2010,
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
};

/** No words of time are without one of these. */
const timeWord = /年|十[一二三四五]五|目前|当前/;
const timePattern = new RegExp(
  [
    '(?<![比较〔（(]|相比|从|由)(?:截至|截止)?(?<year>20\\d\\d)(?:[-–—~～至]+(?<last>20\\d\\d))?年(?!的|\\d|度目标|分年度|基础|水平)(?:底|末|年底|前|初)?',
    '(?<![较比][“"]?)[“"]?(?<plan>十[一二三四五]五)[”"]?(?:期间|时期|末|规划期)?(?:内|末)?',
    '(?<![近前后过去满立册营业毕续定超每第\\d])(?<span>(?:未来|力争|用)?(?:三|五|3|5|两|2)(?:至五|-5)?年(?:内|时间|左右))(?!的|享受|给予|免)',
    '(?:截至|截止)?(?:目前|当前)',
    '(?<thisYear>(?<![近\\d一二三四五两])(?:全年|年内)|今年(?!以来|上半年))(?!的|第)',
  ].join('|'),
  'gu',
);
