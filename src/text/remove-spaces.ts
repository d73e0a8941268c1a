import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';

/**
 * Takes out the spaces that stand inside words: between Chinese characters, and between them and digits or letters (2022 年,
 * 清 远 市). One space stays between Latin words, between the cells of a table, after a printed label (专栏5 5G+智慧园区) and
 * between a person and a post (组长：马正勇 市委副书记).
 */
export function removeSpaces(mapped: MappedText, tableLines: ReadonlySet<number>): MappedText {
  const edits: Edit[] = [];
  let start = 0;
  mapped.text.split('\n').forEach((line, index) => {
    const parts = tableLines.has(index) ? cellParter(line) : wordParter(line);
    for (const gap of line.matchAll(/[ \t]+/g)) {
      const replacement = parts(line, gap.index, gap.index + gap[0].length) ? ' ' : '';
      if (replacement !== gap[0])
        edits.push({ start: start + gap.index, end: start + gap.index + gap[0].length, replacement });
    }
    start += line.length + 1;
  });
  return editText(mapped, edits);
}

/** Whether the gap of a line between two offsets parts what stands on its two sides. */
type Parter = (line: string, start: number, end: number) => boolean;

const label =
  /^(?:专栏|附件|附表|附录|图|表) ?\d{0,3}[：、.]?[ \t]+|^第 ?[一二三四五六七八九十百\d]+ ?[编篇章节条][ \t]+/;
/** 组 长：, 副组长：, 成 员：, 召集人：, 主任：, and the people below them. */
const people = /^(?:组 ?长|副 ?组 ?长|常务副组长|成 ?员|总?召集人|副?总?指挥长?|副?主 ?任|联络员|秘书长) *：/;

function wordParter(line: string): Parter {
  const labelled = label.exec(line)?.[0].length ?? 0;
  if (people.test(line)) return partsPerson;
  return (_line, start, end) => (end <= labelled ? partsLabel(line, end) : partsWords(line, start, end));
}

/** 专栏5 5G+智慧园区 keeps the space, 专栏 5 loses it. */
function partsLabel(line: string, end: number): boolean {
  return (
    !/^(?:专栏|附件|附表|附录|图|表|第) *$/.test(line.slice(0, end)) ||
    !/^[\d一二三四五六七八九十百]/.test(line.slice(end))
  );
}

/** Latin words and numbers side by side are two words; anything beside Chinese is one text. */
function partsWords(line: string, start: number, end: number): boolean {
  return /[A-Za-z0-9,.%)]$/.test(line.slice(0, start)) && /^[A-Za-z0-9(]/.test(line.slice(end, end + 1));
}

/** 马正勇 市委副书记: a name of two to four characters, then what he is. 邵 军 is one name. */
function partsPerson(line: string, start: number, end: number): boolean {
  const before = /[\u3400-\u9fff·]+$/.exec(line.slice(0, start))?.[0] ?? '';
  const after = /^[\u3400-\u9fff·]+/.exec(line.slice(end))?.[0] ?? '';
  return before.length >= 2 ? after.length >= 2 : before.length === 1 && after.length >= 3;
}

/** In a table the widest kind of gap parts cells: tabs, else wide gaps, else every space that is not inside 2020 年 or 指 标. */
function cellParter(row: string): Parter {
  if (row.includes('\t'))
    return (line, start, end) => line.slice(start, end).includes('\t') || partsWords(line, start, end);
  if (/\S {2,}\S/.test(row)) return (line, start, end) => end - start > 1 || partsWords(line, start, end);
  return (line, start, end) => {
    const before = /\S+$/.exec(line.slice(0, start))?.[0] ?? '';
    const after = /^\S+/.exec(line.slice(end))?.[0] ?? '';
    if (/\d$/.test(before) && /^[年月日家个项件万亿人%]/.test(after)) return false;
    return !(before.length === 1 && after.length === 1 && /[\u3400-\u9fff]{2}/.test(before + after));
  };
}
