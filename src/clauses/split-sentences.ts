import { nextSign, signSet } from '../std/next-sign.ts';
import type { Span } from '../std/span.ts';

const closers: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['〔', '〕'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
]);
/** What can end a sentence or open a bracket: all else is passed over. */
const telling = signSet('。！？\n（〔《〈“‘(「『【');
const signs = signSet('（）〔〕《》〈〉“”‘’()「」『』【】\n');

/**
 * The sentences of a paragraph, without white space around them. A sentence ends with 。！？ outside brackets and quotation
 * marks; a bracket that follows one, 〔牵头单位：市科技局〕, is a sentence of its own.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = nextSign(telling, text, 0); i < text.length; i = nextSign(telling, text, i + 1)) {
    const character = text.charAt(i);
    const closing = closers.has(character) ? closingOf(text, i) : undefined;
    if (closing !== undefined) {
      const alone = i === start && isAside(text, i, closing);
      i = closing;
      if (!alone && !endsInside(text, i)) continue;
    } else if (closers.has(character)) continue;
    addTrimmed(spans, text, { start, end: i + 1 });
    start = i + 1;
  }
  addTrimmed(spans, text, { start, end: text.length });
  return spans;
}

/** Adds the words between the white space at both ends, if there are any. */
function addTrimmed(spans: Span[], text: string, { start, end }: Span): void {
  let [from, to] = [start, end];
  while (from < to && text.charAt(from).trim() === '') from++;
  while (to > from && text.charAt(to - 1).trim() === '') to--;
  if (from < to) spans.push({ start: from, end: to });
}

/** A bracket that does not close within so many characters was left open by a slip. */
const longestBracket = 2000;

/** Where the bracket opened at `open` closes in its paragraph; undefined where it never does. */
function closingOf(text: string, open: number): number | undefined {
  const stack: string[] = [];
  const end = Math.min(text.length, open + longestBracket);
  for (let i = open; i < end; i = nextSign(signs, text, i + 1)) {
    const character = text.charAt(i);
    if (character === '\n') return undefined;
    const closer = closers.get(character);
    if (closer !== undefined) stack.push(closer);
    else if (stack.includes(character)) {
      while (stack.length > 0 && stack.pop() !== character);
      if (stack.length === 0) return i;
    }
  }
  return undefined;
}

/** A bracket that begins a sentence is one, unless it is a clause number: （一）, (2). */
function isAside(text: string, open: number, closing: number): boolean {
  const content = text.slice(open + 1, closing);
  return (
    '（〔【('.includes(text.charAt(open)) &&
    !/^[一二三四五六七八九十百\d]{1,4}$/.test(content) &&
    (open > 0 || content.includes('：'))
  );
}

/** A quotation that closes with its own full stop ends the sentence: “……。” */
function endsInside(text: string, closing: number): boolean {
  return /[”’」』]/.test(text.charAt(closing)) && /[。！？]/.test(text.charAt(closing - 1));
}
