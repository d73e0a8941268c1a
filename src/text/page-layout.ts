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
  /** A space at the line's end is where a paragraph ends (word processors print the paragraph mark so). */
  readonly trailingSpaceEnds: boolean;
  /** An empty line parts paragraphs; where one follows every line it says nothing. */
  readonly blankEnds: boolean;
}

const sentenceEnd = /[。；：！？][”’」』）〕]*$|[）〕]$/;

/** Tells the layout of a text from the widths and ends of its lines. */
export function readLayout(lines: readonly TextLine[]): PageLayout {
  const width = usualWidth(lines);
  return {
    kind: isCut(lines) ? 'cut' : isWrapped(lines, width) ? 'wrapped' : 'flowing',
    width,
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

/** Few lines are longer than a page is wide, and many full ones end inside a sentence. */
function isWrapped(lines: readonly TextLine[], width: number): boolean {
  const long = lines.filter((line) => line.width >= width - 4);
  if (width === 0 || long.length < 2) return false;
  const wide = long.filter((line) => line.width > width + 8).length;
  const open = long.filter((line) => line.width <= width + 8 && !sentenceEnd.test(line.text)).length;
  return wide <= 0.1 * long.length && open >= 0.5 * long.length;
}

/** Many lines have the very same number of characters, none has more, and what follows such a line does not go on from it. */
function isCut(lines: readonly TextLine[]): boolean {
  const lengths = lines.map((line) => line.indent + line.text.length);
  const longest = lengths.toSorted((a, b) => b - a)[Math.floor(lines.length * 0.02)] ?? 0;
  const full = lines.filter((_, index) => Math.abs((lengths[index] ?? 0) - longest) <= 1);
  if (full.length < 5 || full.length < 0.15 * lines.length) return false;
  const ended = full.filter((line) => sentenceEnd.test(line.text)).length;
  let closed = 0;
  let followed = 0;
  lines.forEach((_, index) => {
    const next = lines[index + 1];
    if (
      !next ||
      Math.abs((lengths[index] ?? 0) - longest) > 1 ||
      Math.abs((lengths[index + 1] ?? 0) - longest) <= 1
    )
      return;
    followed++;
    if (sentenceEnd.test(next.text)) closed++;
  });
  return ended <= 0.2 * full.length && followed >= 3 && closed <= 0.4 * followed;
}

function trailingSpaceEnds(lines: readonly TextLine[], width: number): boolean {
  const marked = lines.filter((line) => line.trailing > 0);
  const open = marked.filter((line) => line.width >= width - 2 && !sentenceEnd.test(line.text)).length;
  const short = lines.filter((line) => line.width < width - 6);
  const unmarked = short.filter((line) => line.trailing === 0).length;
  return marked.length >= 5 && open <= 0.1 * marked.length && unmarked <= 0.3 * short.length;
}

function blankEnds(lines: readonly TextLine[]): boolean {
  const blanks = lines.filter((line) => line.blankBefore > 0).length;
  return blanks > 0 && blanks <= 0.6 * lines.length;
}
