import type { Clause } from './clause.ts';
import { readDate } from './read-date.ts';

const unit =
  '[\\u3400-\\u9fff]{2,24}?(?:人民政府办公室|人民政府办公厅|人民政府|委员会办公室|委员会|委办公室|委办公厅|办公室|办公厅|厅|局|管委会|领导小组)';

/**
 * The unit in front of 关于印发 in a title; else the first of the signatures above a date; else the publisher that a web page names.
 * Undefined where the text names none.
 */
export function readIssuer(margins: readonly Clause[], title: string | undefined): string | undefined {
  const titles = margins.filter((clause) => clause.form === 'title').map((clause) => clause.text);
  return issuerInTitle([...titles, title ?? '']) ?? signature(margins) ?? publisher(margins);
}

function issuerInTitle(titles: readonly string[]): string | undefined {
  const before = new RegExp(`^(${unit})关于`);
  for (const title of titles) {
    const found = before.exec(title)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 中共清远市委办公室 / 清远市人民政府办公室 / 2013年9月22日: the first of the units in a row above the date. */
function signature(margins: readonly Clause[]): string | undefined {
  const alone = new RegExp(`^(?:中共)?${unit}$`);
  const dateAt = margins.findIndex(
    ({ text }, index) => readDate([{ text }]) !== undefined && alone.test(margins[index - 1]?.text ?? ''),
  );
  let first = dateAt;
  while (alone.test(margins[first - 1]?.text ?? '')) first--;
  return dateAt < 0 ? undefined : margins[first]?.text;
}

function publisher(margins: readonly Clause[]): string | undefined {
  const label = new RegExp(`^(?:发布机构|发布单位|发文机关|发文单位|制发机关)：(${unit})$`);
  return margins
    .map(({ text }) => label.exec(text)?.[1])
    .find((name) => name !== undefined && /^[\u3400-\u9fff]{2,}?[省市县区州]../.test(name));
}
