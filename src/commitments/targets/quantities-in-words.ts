import { gather } from '../../std/gather.ts';
import { matchesOf } from '../../std/matches-of.ts';
import type { Span } from '../../std/span.ts';

/** A round number in words with what it counts: 百个, 超千家, 两万名. */
export interface QuantityInWords {
  readonly value: number;
  readonly unit: string;
  /** 超, 近 and 以上 around the number. */
  readonly before: string;
  readonly after: string;
  readonly span: Span;
}

/** Round numbers in words, 培育千家企业; not what they name: 百名博士行动, “千家企业”, 千家万户, 每万名. */
export function quantitiesInWords(text: string): readonly QuantityInWords[] {
  if (!mayHold.test(text)) return [];
  return gather(
    matchesOf(pattern, text),
    ({ 0: whole, 1: before = '', 2: words = '', 3: unit = '', 4: after = '', index }) => {
      const end = index + whole.length;
      if (naming.test(text.slice(end)) || opening.test(text.slice(0, index))) return [];
      const digit = '一二三四五六七八九'.indexOf(words.replace('两', '二').charAt(0)) + 1;
      const value = (digit || 1) * (scales.get(words.at(-1) ?? '') ?? 0);
      return [{ value, unit, before, after, span: { start: index, end } }];
    },
  );
}

const mayHold = /[百千万][家个名项所座户种]/u;
const pattern =
  /(超过?|突破|不少于|至少|约|近)?(?<![\d.零〇一二两三四五六七八九十百千万数几每上])(?<!(?<![建形达])成)([一二两三四五六七八九]?[百千万])([家个名项所座户种])(以上|左右|多|余)?/gu;
const naming = /^(?:[百千万]|[^，,。；;、]{0,14}(?:行动|计划|工程|活动|大会|博士团))/u;
const opening = /[“‘"《]$|千家$/u;
const scales: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
]);
