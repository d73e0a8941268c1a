import type { MappedText } from './mapped-text.ts';
import { characterRepairs } from './character-repairs.ts';

/**
 * Puts single characters right, each where it stands: full-width digits, letters and signs become half-width (２０２０ → 2020,
 * ％ → %), brackets and commas in Chinese words full-width ((征求意见稿) → （征求意见稿）), square ones 〔〕, wrongly coded ones
 * what is printed (臵 → 置), every kind of blank a space. Line ends stay.
 */
export function straightenCharacters(mapped: MappedText): MappedText {
  const narrow = mapped.text.replace(repairable, (found) => characterRepairs.get(found) ?? found);
  return { text: widenSigns(narrow), offsets: mapped.offsets };
}

const repairable = new RegExp(
  `[${[...characterRepairs.keys()].map((found) => `\\u{${found.charCodeAt(0).toString(16)}}`).join('')}]`,
  'gu',
);

/** 汉字 and the signs that only stand in Chinese text. */
const chinese = '[\\u3001-\\u303f\\u3400-\\u9fff\\uff00-\\uffef“”—]';

/** ASCII brackets belong to Chinese when what they enclose does: (2019—2021年) yes, GDP(%) no. */
const brackets = new RegExp(`\\(([^()\\n]*${chinese}[^()\\n]*)\\)`, 'g');
/** Or when Chinese words stand before a bracket that the line end cuts. */
const openBracket = new RegExp(`(?<=${chinese})\\((?=[^()\\n]*(?:\\n|$))`, 'g');
const closeBracket = new RegExp(`(?<=${chinese})\\)`, 'g');
const squareBrackets = new RegExp(`\\[([^\\[\\]\\n]*)\\](?=${chinese}|\\d+ ?号)`, 'g');
const commas = new RegExp(`(?<=${chinese})[ ]?[,:;?!](?!\\/\\/)|[,:;](?=[ ]?${chinese})`, 'g');

function widenSigns(text: string): string {
  return text
    .replace(brackets, '（$1）')
    .replace(openBracket, '（')
    .replace(closeBracket, '）')
    .replace(squareBrackets, '〔$1〕')
    .replace(commas, (found) => found.replace(/[,:;?!]/, (sign) => wideSigns[sign] ?? sign));
}

const wideSigns: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };
