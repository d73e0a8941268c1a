/** The kinds of clause numbers, from the widest to the narrowest. */
export const numberingStyles = [
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'bracketedHan',
  'arabic',
  'decimal',
  'bracketedArabic',
  'circled',
] as const;
export type NumberingStyle = (typeof numberingStyles)[number];

/** The number a paragraph begins with. */
export interface Numbering {
  readonly style: NumberingStyle;
  /** 三 is [3], 2.1 is [2, 1]. */
  readonly ordinals: readonly number[];
  /** Characters it takes, white space after it included. */
  readonly length: number;
}

/**
 * Reads a clause number as GB/T 9704 orders them: 一、 > （一） > 1. > （1） > ①, and 第一章, 第一条, 1.1 of other documents.
 * 2020年底, 1.5亿元 and 一、二、三产业 have none.
 */
export function readNumbering(line: string): Numbering | undefined {
  const patterns = patternsByFirst.get(line.charCodeAt(0));
  if (patterns === undefined) return undefined;
  for (const { style, pattern } of patterns) {
    const match = pattern.exec(line);
    if (match?.[1] === undefined) continue;
    const ordinals = match[1].split('.').map(ordinalOf);
    if (ordinals.every((ordinal) => ordinal > 0)) return { style, ordinals, length: match[0].length };
  }
  return undefined;
}

const hanDigits = '一二三四五六七八九十百〇零';
const arabicDigits = '0123456789';
const circledDigits = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const han = `[${hanDigits}]{1,5}`;
const digits = '\\d{1,2}';

interface NumberPattern {
  readonly style: NumberingStyle;
  /** The characters that such a number can begin with. */
  readonly first: string;
  readonly pattern: RegExp;
}

const patterns: readonly NumberPattern[] = [
  {
    style: 'part',
    first: '第',
    pattern: new RegExp(`^第 ?(${han}|${digits}) ?(?:编|編|篇|部分)[\\s、：]*`),
  },
  { style: 'chapter', first: '第', pattern: new RegExp(`^第 ?(${han}|${digits}) ?章[\\s、：]*`) },
  { style: 'section', first: '第', pattern: new RegExp(`^第 ?(${han}|${digits}) ?[节節][\\s、：]*`) },
  {
    style: 'article',
    first: '第',
    pattern: new RegExp(`^第 ?(${han}|\\d{1,3}) ?[条條](?!例)[\\s、：]*`),
  },
  {
    style: 'han',
    first: hanDigits,
    pattern: new RegExp(`^(${han})[ ]?[、．.](?![一二三四五六七八九十]+(?:[、产次级线类]|是))\\s*`),
  },
  { style: 'bracketedHan', first: '（', pattern: new RegExp(`^（(${han})）[\\s、.]*`) },
  {
    style: 'decimal',
    first: arabicDigits,
    pattern:
      /^(\d{1,2}(?:\.\d{1,2}){1,3})[、．]?(?:\s+(?=[\u3400-\u9fff“《])|(?=[\u3400-\u9fff“《])(?![亿万元个家件项倍名平公米吨年月日位]|人(?![民才工文居])))/,
  },
  {
    style: 'arabic',
    first: arabicDigits,
    pattern: new RegExp(`^(${digits})[ ]?[.、．](?!\\d(?!\\d{3}年))\\s*`),
  },
  {
    style: 'bracketedArabic',
    first: `（(${arabicDigits}`,
    pattern: new RegExp(`^[（(]?(${digits})[）)][\\s、.]*`),
  },
  { style: 'circled', first: circledDigits, pattern: new RegExp(`^([${circledDigits}])\\s*`) },
];

/** Most lines begin with none of these characters, and a line that does with the number of few styles. */
const patternsByFirst = new Map<number, NumberPattern[]>();
for (const each of patterns)
  for (const character of each.first) {
    const alike = patternsByFirst.get(character.charCodeAt(0));
    if (alike === undefined) patternsByFirst.set(character.charCodeAt(0), [each]);
    else alike.push(each);
  }

function ordinalOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  if (circledDigits.includes(numeral)) return circledDigits.indexOf(numeral) + 1;
  return hanOrdinal(numeral);
}

/** 二十一 → 21, 一百零三 → 103. */
function hanOrdinal(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const character of numeral) {
    if (character === '十' || character === '百') {
      total += (digit || 1) * (character === '十' ? 10 : 100);
      digit = 0;
    } else digit = '〇一二三四五六七八九'.indexOf(character === '零' ? '〇' : character);
  }
  return total + digit;
}
