import { characterRepairs } from './character-repairs.ts';
import type { MappedText } from './mapped-text.ts';

/**
 * Puts single characters right, each where it stands: full-width digits, letters and signs become half-width (２０２０ → 2020,
 * ％ → %), brackets and commas in Chinese words full-width ((征求意见稿) → （征求意见稿）), square ones 〔〕, wrongly coded ones
 * what is printed (臵 → 置), every kind of blank a space. Line ends stay.
 */
export function straightenCharacters(mapped: MappedText): MappedText {
  return { text: widenSigns(repairCharacters(mapped.text)), offsets: mapped.offsets };
}

const repaired = new Uint16Array(0x10000);
for (const [from, to] of characterRepairs) repaired[from.charCodeAt(0)] = to.charCodeAt(0);

function repairCharacters(text: string): string {
  let whole = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = repaired[text.charCodeAt(i)];
    if (!code) continue;
    whole += text.slice(from, i) + String.fromCharCode(code);
    from = i + 1;
  }
  return from === 0 ? text : whole + text.slice(from);
}

/** 汉字 and the signs that only stand in Chinese text. */
const chinese = /[\u3001-\u303f\u3400-\u9fff\uff00-\uffef“”—]/;

function widenSigns(text: string): string {
  return text
    .replace(/\(([^()\n]*)\)/g, (found, inside: string) => (chinese.test(inside) ? `（${inside}）` : found))
    .replace(/[()]/g, widenAloneBracket)
    .replace(/\[([^[\]\n]*)\](?=[^\n]?)/g, (found, inside: string, at: number) =>
      chinese.test(text.charAt(at + found.length)) ||
      closesLine(text, at, found) ||
      /^ ?\d+ ?号/.test(text.slice(at + found.length, at + found.length + 8))
        ? `〔${inside}〕`
        : found,
    )
    .replace(/[,:;?!]/g, widenStop);
}

/** 推进建设。[市科技局、各区政府] at the end of a line of Chinese. */
function closesLine(text: string, at: number, found: string): boolean {
  return (
    chinese.test(found) && chinese.test(text.charAt(at - 1)) && /^\s*$/.test(text.charAt(at + found.length))
  );
}

/** A bracket whose other half stands on the next line is Chinese when what stands before it is. */
function widenAloneBracket(sign: string, at: number, text: string): string {
  if (!chinese.test(text.charAt(at - 1))) return sign;
  if (sign === ')') return '）';
  const closing = text.slice(at + 1, at + 200).search(/[()\n]/);
  return closing >= 0 && text.charAt(at + 1 + closing) !== '\n' ? sign : '（';
}

const wideStops: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！' };

/** 市科技局牵头,市财政局参与 and 组长:马正勇 are Chinese; 1,200 and 8:30 are not. */
function widenStop(sign: string, at: number, text: string): string {
  const before = text.charAt(at - 1) === ' ' ? text.charAt(at - 2) : text.charAt(at - 1);
  if (chinese.test(before) && text.slice(at + 1, at + 3) !== '//') return wideStops[sign] ?? sign;
  const after = text.charAt(at + 1) === ' ' ? text.charAt(at + 2) : text.charAt(at + 1);
  return ',:;'.includes(sign) && chinese.test(after) ? (wideStops[sign] ?? sign) : sign;
}
