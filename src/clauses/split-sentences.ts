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
const ends = '。！？\n';

/**
 * The sentences of a paragraph, without white space around them. A sentence ends with 。！？ outside brackets and quotation
 * marks; a bracket that follows one, 〔牵头单位：市科技局〕, is a sentence of its own.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
    const to = end - (/\s*$/.exec(text.slice(from, end))?.[0].length ?? 0);
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const closing = closers.has(character) ? closingOf(text, i) : undefined;
    if (closing !== undefined) {
      const alone = i === start && isAside(text, i, closing);
      i = closing;
      if (alone || endsInside(text, i)) close(i + 1);
    } else if (ends.includes(character)) close(i + 1);
  }
  close(text.length);
  return spans;
}

/** A bracket that does not close within so many characters was left open by a slip. */
const longestBracket = 2000;

/** Where the bracket opened at `open` closes in its paragraph; undefined where it never does. */
function closingOf(text: string, open: number): number | undefined {
  const stack: string[] = [];
  for (let i = open; i < Math.min(text.length, open + longestBracket) && text.charAt(i) !== '\n'; i++) {
    const character = text.charAt(i);
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
