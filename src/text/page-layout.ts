import { endsInSign, signSet } from '../std/next-sign.ts';
import type { TextLine } from './text-line.ts';

/** How a text came to its line ends. */
export interface PageLayout {
  /**
   * `wrapped`: lines end where the page does, a paragraph runs over many; `flowing`: a line is a paragraph;
   * `cut`: a line is a paragraph of which a fixed number of characters is left.
   */
  readonly kind: 'wrapped' | 'flowing' | 'cut';
  /** Of a full line, in Chinese characters. */
  readonly width: number;
  /** White space before most lines; a line that has more begins a paragraph. */
  readonly indent: number;
  /** A space at the line's end is where a paragraph ends (word processors print the paragraph mark so). */
  readonly trailingSpaceEnds: boolean;
  /** An empty line parts paragraphs; where one follows every line it says nothing. */
  readonly blankEnds: boolean;
}

const sentenceEnd = /[。；：！？][”’」』）〕]*$|[）〕]$/;
/** All that a sentence's end closes with: asked first, as most lines end inside one. */
const closing = signSet('。；：！？”’」』）〕');

function endsSentence({ text }: TextLine): boolean {
  return endsInSign(closing, text) && sentenceEnd.test(text);
}

/** Titles, numbers, dates and signatures end without a stop on any page. */
const frontLine = /(?:通知|意见|计划|规划|方案|办法|措施|号|日|政府|办公室|委员会|局|[（(][^（）()]*[）)])$/;
const frontEnd = signSet('知见划案法施号日府室会局）)');

function isFrontLine({ text }: TextLine): boolean {
  return endsInSign(frontEnd, text) && frontLine.test(text);
}

/** Tells the layout of a text from the widths and ends of its lines. */
export function readLayout(lines: readonly TextLine[]): PageLayout {
  const width = usualWidth(lines);
  return {
    kind: isCut(lines) ? 'cut' : isWrapped(lines, width) ? 'wrapped' : 'flowing',
    width,
    indent: usualIndent(lines),
    trailingSpaceEnds: trailingSpaceEnds(lines, width),
    blankEnds: blankEnds(lines),
  };
}

/** The width that most lines have within half a character, of those that could be a page's. */
function usualWidth(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { width } of lines)
    if (width >= 14 && width <= 60) counts.set(Math.round(width), (counts.get(Math.round(width)) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [width, count] of counts) {
    const near = count + (counts.get(width - 1) ?? 0) + (counts.get(width + 1) ?? 0);
    if (near > most || (near === most && width > usual)) [usual, most] = [width, near];
  }
  return usual;
}

function usualIndent(lines: readonly TextLine[]): number {
  const indents = Int32Array.from(lines, (line) => line.indent).sort();
  return indents[Math.floor(indents.length / 2)] ?? 0;
}

/** Few lines are longer than a page is wide, and of the full ones a good part ends inside a sentence. */
function isWrapped(lines: readonly TextLine[], width: number): boolean {
  const full = lines.filter((line) => line.width >= width - 3);
  if (width === 0 || full.length < 2) return false;
  const wide = full.filter((line) => line.width > width + 8).length;
  const open = full.filter(
    (line) => line.width <= width + 8 && !endsSentence(line) && !isFrontLine(line),
  ).length;
  return wide <= 0.1 * full.length && open >= Math.max(2, 0.25 * full.length);
}

/** In characters; a program that shortens lines keeps at least so much. */
const narrowestCut = 40;

/**
 * A program cuts at a number of characters, a page at a width: the longest lines have the very same number of characters, more
 * of them than have the same width, and nearly all of them stop inside a sentence.
 */
function isCut(lines: readonly TextLine[]): boolean {
  const lengths = lines.map((line) => line.indent + line.text.length);
  const longest =
    Int32Array.from(lengths)
      .sort()
      .at(-1 - Math.floor(lines.length * 0.02)) ?? 0;
  const full = lines.filter((_, index) => lengths[index] === longest);
  if (longest < narrowestCut || full.length < 10 || full.length < 0.15 * lines.length) return false;
  if (full.filter(endsSentence).length > 0.2 * full.length) return false;
  const usual = usualWidth(full);
  const sameWidth = full.filter((line) => Math.abs(line.width - usual) <= 1).length;
  return full.length >= 1.3 * sameWidth || seldomClosed(lines, (index) => lengths[index] === longest);
}

/** After a full line of a wrapped text a paragraph goes on to its end; after one of a cut text another begins. */
function seldomClosed(lines: readonly TextLine[], isFull: (index: number) => boolean): boolean {
  const followers = lines.filter((_, index) => isFull(index - 1) && !isFull(index));
  const closed = followers.filter(endsSentence).length;
  return followers.length >= 5 && closed <= 0.2 * followers.length;
}

function trailingSpaceEnds(lines: readonly TextLine[], width: number): boolean {
  const marked = lines.filter((line) => line.trailing > 0);
  const open = marked.filter((line) => line.width >= width - 2 && !endsSentence(line)).length;
  const short = lines.filter((line) => line.width < width - 6);
  const unmarked = short.filter((line) => line.trailing === 0).length;
  return marked.length >= 5 && open <= 0.1 * marked.length && unmarked <= 0.3 * short.length;
}

function blankEnds(lines: readonly TextLine[]): boolean {
  const blanks = lines.filter((line) => line.blankBefore > 0).length;
  return blanks > 0 && blanks <= 0.6 * lines.length;
}
