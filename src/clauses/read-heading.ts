import { splitSentences } from './split-sentences.ts';

/** A sentence that commits, measures or lists is text, not a heading. */
const textual =
  /[；]|\d+(?:\.\d+)?(?:%|万|亿|家|个|项|人|元|年底|年末)|(?:单位|时限)[：]|^(?:到|至|截至)?\d{4}年/;

/** （责任单位：市科技局） after a heading is no part of it. */
const unitList = /[（〔][^（）〔〕：]{0,10}(?:单位|牵头|负责|配合|参与)：.*[）〕]$/;

/**
 * The heading printed after a clause number: 加强统筹协调 of （三）加强统筹协调。成立…, 总体要求 of 一、总体要求. Undefined where the
 * number is followed by plain text at once.
 */
export function readHeading(text: string): string | undefined {
  const body = text.replace(unitList, '');
  const first = splitSentences(body.slice(0, 100))[0];
  if (!first) return undefined;
  const sentence = body.slice(first.start, first.end);
  if (!sentence.endsWith('。')) return headingBeforeColon(sentence) ?? wholeHeading(body, sentence);
  const heading = sentence.slice(0, -1);
  const alone = first.end >= body.trimEnd().length;
  return heading.length <= (alone ? 25 : 40) && !textual.test(heading) && !(alone && /[，：]/.test(heading))
    ? heading
    : undefined;
}

/** 发展目标：到2025年，… has its heading before the colon. */
function headingBeforeColon(sentence: string): string | undefined {
  const colon = sentence.indexOf('：');
  const heading = sentence.slice(0, Math.max(colon, 0));
  return colon > 0 &&
    colon <= (colon === sentence.length - 1 ? 12 : 20) &&
    !/[，、“（]|单位$|时限$/.test(heading)
    ? heading
    : undefined;
}

/** A paragraph that ends without a full stop is a heading when it is no longer than two lines of one. */
function wholeHeading(body: string, sentence: string): string | undefined {
  return sentence.length === body.trim().length && sentence.length <= 60 && !/[；：，]$/.test(sentence)
    ? sentence
    : undefined;
}
