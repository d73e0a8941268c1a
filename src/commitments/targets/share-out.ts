import type { Quantity } from './find-quantities.ts';

/**
 * What each figure of a shared list counts: “对外投资、实际利用外资占比分别超过20%、10%” gives the first figure 对外投资占比 and
 * the second 实际利用外资占比. Keyed by the figure; empty where the text shares nothing out or the lists differ in length.
 */
export function shareOut(text: string, quantities: readonly Quantity[]): ReadonlyMap<Quantity, string> {
  const shared = new Map<Quantity, string>();
  if (!text.includes('分别')) return shared;
  for (const match of text.matchAll(sharingPattern)) {
    const subjects = subjectsOf(match.groups?.['subjects'] ?? '');
    const figures = listFrom(text, quantities, match.index + match[0].length);
    if (subjects.length !== figures.length || subjects.length < 2) continue;
    figures.forEach((quantity, i) => shared.set(quantity, subjects[i] ?? ''));
  }
  return shared;
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
function subjectsOf(words: string): readonly string[] {
  const subjects = words.split(/[、和及]|以及/u).filter((subject) => subject !== '');
  const measure =
    /(?:占比|比重|比例|数量|总量|规模|增加值|产值|营业收入|增速|增长率|覆盖率)$/u.exec(
      subjects.at(-1) ?? '',
    )?.[0] ?? '';
  return subjects.map((subject) => (subject.endsWith(measure) ? subject : subject + measure));
}

const sharingPattern = /(?<subjects>[^，,。；;：:]+?)(?:力争|要|将)?分别/gu;
