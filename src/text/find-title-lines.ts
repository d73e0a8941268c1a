import type { PageLayout } from './page-layout.ts';
import { readNumbering } from './read-numbering.ts';
import type { TextLine } from './text-line.ts';
import { titleNoun } from './title-noun.ts';

/** A title, or that of a table. */
const titleEnd = new RegExp(`${titleNoun}$|表$`);
/** A signature or a letterhead is no first half of a title. */
const unitName = /(?:人民政府|办公室|办公厅|委员会|局|厅|文件)$/;
const tail = /(?:[（(][^（）()]*[）)])+$/;

/**
 * Lines that go on with the title of the line before, in front of the first numbered part and after 附件: 清远市人民政府关于促进高新
 * 技术产业 / 开发区高质量发展的意见 / (征求意见稿). A title is centred, so none of its lines is full.
 */
export function findTitleLines(lines: readonly TextLine[], layout: PageLayout): ReadonlySet<number> {
  const found = new Set<number>();
  const body = lines.findIndex((line) => readNumbering(line.text));
  const full = layout.kind === 'wrapped' ? layout.width - 2 : 40;
  lines.forEach((line, index) => {
    if (index > (body < 0 ? 12 : body) && !isAnnexMark(lines[index - 1])) return;
    if (found.has(index) || !canBeTitle(line)) return;
    if (unitName.test(line.text.replace(/ /g, '')) && !lines[index + 1]?.text.startsWith('关于')) return;
    const last = lastLineOfTitle(lines, index, full);
    for (let i = index + 1; i <= last; i++) found.add(i);
  });
  return found;
}

function isAnnexMark(line: TextLine | undefined): boolean {
  return line?.text.startsWith('附件') === true && /^附件 ?[\d一二三四五六七八九十]*：?$/.test(line.text);
}

function lastLineOfTitle(lines: readonly TextLine[], first: number, full: number): number {
  for (let last = first; last < first + 4; last++) {
    const line = lines[last];
    if (!line || !canGoOn(line) || line.width > full) return first;
    const closed = titleEnd.test(line.text.replace(tail, '')) && balanced(lines.slice(first, last + 1));
    if (closed) return withTail(lines, last);
  }
  return first;
}

/** (2019—2021年) and （征求意见稿） on lines of their own belong to the title above them. */
function withTail(lines: readonly TextLine[], last: number): number {
  const isTail =
    /^[（(](?:(?:19|20)\d{2}[^（）]*年?|[^（）]*(?:征求意见|草案|试行|暂行|送审|修订|公示|讨论)[^（）]*)[）)](?:的通知)?$/;
  let end = last;
  while (isTail.test((lines[end + 1]?.text ?? '').replace(/ /g, ''))) end++;
  return end;
}

function canBeTitle(line: TextLine): boolean {
  return (
    canGoOn(line) &&
    !/^(?:附件|目 ?录)/.test(line.text) &&
    !/号$/.test(line.text) &&
    /[\u3400-\u9fff]/.test(line.text)
  );
}

function canGoOn(line: TextLine): boolean {
  return (
    !/[。；，]$|：|号$/.test(line.text) &&
    !readNumbering(line.text) &&
    !/[\d一二三四五六七八九十] ?日$/.test(line.text)
  );
}

function balanced(lines: readonly TextLine[]): boolean {
  const text = lines.map((line) => line.text).join('');
  return [
    ['《', '》'],
    ['（', '）'],
    ['“', '”'],
  ].every(([open, close]) => text.split(open ?? '').length === text.split(close ?? '').length);
}
