import type { Span } from '../std/span.ts';

/**
 * A list of units without what is said behind it of the time or of the tasks that follow: （省水利厅负责，8月底前完成）,
 * （市科技局牵头。以下均需各县（市、区）政府落实，不再列出）.
 */
export function beforeRemarks(text: string, inside: Span): Span {
  const words = text.slice(inside.start, inside.end);
  if (!remarkWord.test(words)) return inside;
  const end = words.search(remark);
  return end <= 0 ? inside : beforeRemarks(text, { start: inside.start, end: inside.start + end });
}

const remarkWord = /完成|不再|以下|年底|年内|[长全]期|持续|月|启动/u;
const when =
  '(?:20\\d\\d年|(?:今年|当年|明年)|\\d{1,2}月|[一二三四]季度|[上下]半年|年底|年内|年末|长期|全年|持续|每[年季月])';
const remark = new RegExp(
  [
    '[。；;，,](?:以下|下列|后续|下同)[^]*$',
    '[。；;][^。；;]{0,60}(?:均为责任单位|不再(?:一一|逐一|另行)?列出)[^]*$',
    `[。；;，,\\s]+${when}[^。；;，,、：:局委厅办]{0,12}(?:[。；;，,][^。；;，,、：:局委厅办]{0,12})?$`,
  ].join('|'),
  'u',
);
