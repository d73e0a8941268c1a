import fc from 'fast-check';
import { wrapLines } from './wrap-lines.ts';

/** A clean text, a paragraph a line, and the same after printing and copying out of its pages. */
export interface DamagedText {
  readonly clean: string;
  readonly damaged: string;
}

const phrases = [
  '深入实施创新驱动发展战略',
  '支持高新区建设世界一流高科技园区',
  '到2022年，高新技术企业超过380家',
  '推进“众创空间-孵化器-加速器”全链条孵化',
  '提升华南师范大学清远研究院链接大湾区创新资源能力',
  '全社会研发经费（R&D）占地区生产总值比重达3.1%',
  '建设5G+智慧园区',
  '落实《关于进一步促进科技创新的若干政策》（粤府〔2019〕1号）',
  '引进一批新材料、生物医药、先进装备制造等领域的龙头企业',
];
const headings = [
  '加强组织领导',
  '提升企业技术创新能力',
  '推动5G产业发展',
  '优化科技人才发展环境',
  '完善创新平台体系',
];
const units = [
  '（责任单位：市科技局，各区政府）',
  '〔牵头单位：市科技局，参与单位：各县（市、区）人民政府、市农业农村局〕',
  '',
];

const sentences = fc
  .uniqueArray(fc.constantFrom(...phrases), { minLength: 1 })
  .chain((parts) =>
    fc
      .array(fc.constantFrom('，', '。'), { minLength: parts.length, maxLength: parts.length })
      .map((signs) => parts.map((part, i) => part + (i + 1 < parts.length ? signs[i] : '。')).join('')),
  );
const item = fc
  .record({ heading: fc.constantFrom(...headings), body: sentences, unit: fc.constantFrom(...units) })
  .map(({ heading, body, unit }) => ({ heading: `${heading}。`, body: body + unit }));

interface Paragraph {
  readonly number: string;
  readonly heading: string;
  readonly body: string;
}

/** Three parts of numbered paragraphs, each with its printed heading. */
const plan = fc
  .array(fc.array(item, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 3 })
  .map((parts) =>
    parts.flatMap((items, part): readonly Paragraph[] => [
      { number: `${'一二三'.charAt(part)}、`, heading: headings[part] ?? '', body: '' },
      ...items.map((each, index) => ({ number: `（${'一二三四五'.charAt(index)}）`, ...each })),
    ]),
  );

const print = fc.record({
  width: fc.integer({ min: 24, max: 34 }),
  emptyLines: fc.boolean(),
  bold: fc.boolean(),
  spaced: fc.boolean(),
  fullWidth: fc.boolean(),
  pageLength: fc.integer({ min: 8, max: 30 }),
  pageNumber: fc.constantFrom('', ' # ', '— # —', '第 # 页', '- # -'),
});
type Print = typeof print extends fc.Arbitrary<infer T> ? T : never;

/** Texts of the genre, and what layout makes of them: all that is lost is where it stood on the page. */
export const damagedText: fc.Arbitrary<DamagedText> = fc.tuple(plan, print).map(([paragraphs, how]) => ({
  clean: paragraphs.map(({ number, heading, body }) => number + heading + body).join('\n'),
  damaged: printPages(
    paragraphs.flatMap((paragraph) => printParagraph(paragraph, how)),
    how,
  ),
}));

function printParagraph({ number, heading, body }: Paragraph, how: Print): readonly string[] {
  const lines = wrapLines(number + heading + body, how.width - 2, how.width);
  const [first = '', ...rest] = lines;
  const printed = how.bold ? number + heading.repeat(4) + first.slice(number.length + heading.length) : first;
  return [printed, ...rest].map((line) =>
    widen(
      how.spaced ? line.replace(/(?<=[\u3400-\u9fff])(?=\d)|(?<=\d)(?=[\u3400-\u9fff])/g, ' ') : line,
      how,
    ),
  );
}

function widen(line: string, { fullWidth }: Print): string {
  return fullWidth ? line.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : line;
}

function printPages(lines: readonly string[], { emptyLines, pageLength, pageNumber }: Print): string {
  const gap = emptyLines ? '\n\n' : '\n';
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += pageLength)
    pages.push(lines.slice(at, at + pageLength).join(gap));
  return pages
    .map((page, index) =>
      pageNumber === '' || index === 0 ? page : ` ${pageNumber.replace('#', String(index + 1))}${gap}${page}`,
    )
    .join('\n');
}
