import { matchesOf } from '../std/matches-of.ts';
import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';

/**
 * Takes out the spaces that stand inside words: between Chinese characters, and between them and digits or letters (2022 年,
 * 清 远 市). One space stays between Latin words, between the cells of a table, after a printed label (专栏5 5G+智慧园区) and
 * between a person and a post (组长：马正勇 市委副书记), and before a label of a list (完成时限：2022年底).
 */
export function removeSpaces(mapped: MappedText, tableLines: ReadonlySet<number>): MappedText {
  const edits: Edit[] = [];
  let start = 0;
  mapped.text.split('\n').forEach((line, index) => {
    const gaps = matchesOf(blanks, line);
    const parts =
      gaps.length === 0 ? partsWords : tableLines.has(index) ? cellParter(line) : wordParter(line);
    for (const gap of gaps) {
      const end = gap.index + gap[0].length;
      const sides = {
        before: line.slice(Math.max(0, gap.index - reach), gap.index),
        gap: gap[0],
        after: line.slice(end, end + reach),
        end,
      };
      const replacement = tableLines.has(index) && partsUnits(sides) ? '、' : parts(sides) ? ' ' : '';
      if (replacement !== gap[0]) edits.push({ start: start + gap.index, end: start + end, replacement });
    }
    start += line.length + 1;
  });
  return editText(mapped, edits);
}

const blanks = /[ \t]+/g;
/** So many characters on each side tell whether a gap parts words. */
const reach = 40;

/** A gap in a line, what stands beside it, and where in the line it ends. */
interface Gap {
  readonly before: string;
  readonly gap: string;
  readonly after: string;
  readonly end: number;
}

/** Whether a gap parts what stands on its two sides. */
type Parter = (gap: Gap) => boolean;

const label =
  /^(?:专栏|附件|附表|附录|图|表) ?\d{0,3}[：、.]?[ \t]+|^第 ?[一二三四五六七八九十百\d]+ ?[编編篇章节節条條][ \t]+/;
/** 组 长：, 副组长：, 成 员：, 召集人：, 主任：, and the people in the lines below them. */
const people = /^(?:组 ?长|副 ?组 ?长|常务副组长|成 ?员|总?召集人|副?总?指挥长?|副?主 ?任|联络员|秘书长) *：/;
const person =
  /^[\u3400-\u9fff](?: *[\u3400-\u9fff]| ?[\u3400-\u9fff]{2,3}) +[\u3400-\u9fff（）、·]*(?:长|主任|书记|主席|经理|院士|教授|专员|委员)[\u3400-\u9fff（）、·]*$/;

function wordParter(line: string): Parter {
  if (people.test(line) || (line.length <= 60 && person.test(line))) return partsPerson;
  const labelled = label.exec(line)?.[0].length ?? 0;
  return (gap) => (gap.end <= labelled ? partsLabel(gap) : partsWords(gap));
}

/** 专栏5 5G+智慧园区 keeps the space, 专栏 5 loses it. */
function partsLabel({ before, after }: Gap): boolean {
  return !/^(?:专栏|附件|附表|附录|图|表|第)$/.test(before) || !/^[\d一二三四五六七八九十百]/.test(after);
}

/** Latin words and numbers side by side are two words; anything beside Chinese is one text, but for a label that begins there. */
function partsWords({ before, after }: Gap): boolean {
  return (/[A-Za-z0-9,.%)]$/.test(before) && /^[A-Za-z0-9(]/.test(after)) || nextLabel.test(after);
}

/** 责任单位：市科技局 完成时限：2022年底 names a time behind the units. */
const nextLabel =
  /^(?:(?:主要|共同)?(?:牵头|责任|配合|协办|协同|参与|承办|主办|分管)(?:责任|配合)?(?:单位|部门|领导|人)|完成(?:时限|时间|期限)|时间(?:节点|进度|要求)|[时期]限)：/;

/** 马正勇 市委副书记: a name of two to four characters, then what he is. 邵 军 is one name. */
function partsPerson({ before, after }: Gap): boolean {
  const left = /[\u3400-\u9fff·]+$/.exec(before)?.[0] ?? '';
  const right = /^[\u3400-\u9fff·]+/.exec(after)?.[0] ?? '';
  return left.length >= 2 ? right.length >= 2 : left.length === 1 && right.length >= 3;
}

/** 市科技局 市财政局 in a cell that has a line for each unit. */
function partsUnits({ before, gap, after }: Gap): boolean {
  return gap === ' ' && /\t[^\t]*$/.test(before) && /[局委办厅]$/.test(before) && unitStart.test(after);
}

const unitStart = /^(?:市|省|区|县|自治[区州])[^\t ]{2,12}(?:局|委|办|厅)(?=[\t ]|$)/;

/** In a table the widest kind of gap parts cells: tabs, else wide gaps, else every space that is not inside 2020 年 or 指 标. */
function cellParter(row: string): Parter {
  if (row.includes('\t')) return (gap) => gap.gap.includes('\t') || partsWords(gap);
  if (/\S {2,}\S/.test(row)) return (gap) => gap.gap.length > 1 || partsWords(gap);
  return ({ before, after }) => {
    const left = /\S+$/.exec(before)?.[0] ?? '';
    const right = /^\S+/.exec(after)?.[0] ?? '';
    if (/\d$/.test(left) && /^[年月日家个项件万亿人%]/.test(right)) return false;
    return !(left.length === 1 && right.length === 1 && /[\u3400-\u9fff]{2}/.test(left + right));
  };
}
