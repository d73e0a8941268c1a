import type { Clause } from './clause.ts';

const digits = '(?:19|20)\\d{2}[年./-]\\d{1,2}(?:[月./-](?:\\d{1,2}日?)?)?';
const characters =
  '[一二][〇○Ｏ零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?';
const date = `(${digits}|${characters})`;

/** Where a date of writing (成文日期) stands, the surest place first. */
const places: readonly RegExp[] = [
  new RegExp(`^(?:成文日期|发文日期|印发日期|生成日期)：${date}`),
  new RegExp(`^${date}$`),
  new RegExp(`^（${date}[^（）]*(?:通过|印发|发布|公布)[^（）]*）$`),
  new RegExp(`^[\\u3400-\\u9fff]{4,20}办公室${date}印发$`),
  new RegExp(`(?:成文日期|发文日期|发文时间|印发日期|公布日期)(?:：|】)[\\s|]*${date}`),
  new RegExp(`(?:发布日期|发布时间|公开日期)：[\\s|]*${date}`),
];

/** 成文日期 as ISO 8601: 2020年6月9日, 二〇二〇年六月九日, 成文日期：2022-10-20. */
export function readDate(clauses: readonly Pick<Clause, 'text'>[]): string | undefined {
  for (const place of places) {
    for (const { text } of clauses) {
      const found = text.length <= 100 ? place.exec(text)?.[1] : undefined;
      if (found !== undefined) return isoDate(found);
    }
  }
  return undefined;
}

function isoDate(found: string): string {
  const parts = /^\d/.test(found)
    ? (found.match(/\d+/g) ?? [])
    : found
        .split(/[年月日]/)
        .filter((part) => part !== '')
        .map(inDigits);
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

/** 二〇二〇 → 2020, 二十一 → 21, 十 → 10. */
function inDigits(numeral: string): string {
  const plain = [...numeral].map((character) => Math.max('〇一二三四五六七八九'.indexOf(character), 0));
  if (!numeral.includes('十')) return plain.join('');
  const [tens = '', ones = ''] = numeral.split('十');
  return `${tens === '' ? 1 : plain[0]}${ones === '' ? 0 : plain.at(-1)}`;
}
