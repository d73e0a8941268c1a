import { endsInSign, signSet } from '../std/next-sign.ts';
import type { Span } from '../std/span.ts';
import { type Edit, editText } from './edit-text.ts';
import { findGluedNumbers } from './find-glued-numbers.ts';
import { findTables } from './find-tables.ts';
import type { MappedText } from './mapped-text.ts';
import { readLayout } from './page-layout.ts';
import { readNumbering } from './read-numbering.ts';
import { readLines, type TextLine } from './text-line.ts';

/**
 * Takes out what belongs to the page and not to the text: page numbers (14, — 3 —, 第3页 共20页) and running heads.
 * What is taken out goes with its line end, so a sentence that it interrupted runs on.
 */
export function removePageFurniture(mapped: MappedText): MappedText {
  const lines = readLines(mapped);
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines, numbers);
  const edits: Edit[] = [...findGluedNumbers(lines), ...numberInCollection(lines)].map((span) => ({
    ...span,
    replacement: '',
  }));
  lines.forEach((line, index) => {
    if (!numbers.has(index) && !heads.has(index)) return;
    const start = mapped.text.lastIndexOf('\n', line.span.start - 1);
    edits.push({ start: Math.max(start, 0), end: line.span.end + line.trailing, replacement: '' });
  });
  return editText(
    mapped,
    edits.toSorted((a, b) => a.start - b.start),
  );
}

/** 11. before the title of a notice, or on a line above it: its number in the collection that it was taken from. */
function numberInCollection([line]: readonly TextLine[]): readonly Span[] {
  const number = line && /^\d{1,3}[.、．] ?(?=$|[^。；]{2,40}关于)/.exec(line.text)?.[0];
  return number ? [{ start: line.span.start, end: line.span.start + number.length }] : [];
}

const dressedNumber =
  /^(?:[-–—·•~]{1,3} ?\d{1,3} ?[-–—·•~]{1,3}|第 ?\d{1,3} ?页(?:[ ，,/]*共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3}|(?:# ?)?[Pp]age ?\d{1,5}(?: ?(?:of|\/) ?\d{1,5})?[:：]?)$/;
const bareNumber = /^\d{1,3}$/;
/** What a page number closes with, dressed or bare; few other lines do. */
const numberEnd = signSet('0123456789页-–—·•~:：');

/**
 * A dressed number always is one. A bare number is where words stand around it, outside tables, and where the bare numbers
 * rise through the document.
 */
function pageNumbers(lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  const tables = findTables(
    lines.some(({ text }) => endsInSign(numberEnd, text) && bareNumber.test(text)) ? lines : [],
  );
  let last = 0;
  lines.forEach((line, index) => {
    if (!endsInSign(numberEnd, line.text)) return;
    if (dressedNumber.test(line.text)) found.add(index);
    if (!bareNumber.test(line.text) || tables.has(index) || Number(line.text) <= last) return;
    if (!standsBetweenWords(lines, index)) return;
    last = Number(line.text);
    found.add(index);
  });
  return found;
}

/** After 超过 or 达到 and before 家 or % it is a figure of the text. */
function standsBetweenWords(lines: readonly TextLine[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1]?.text ?? '一';
  if (!/[\u3400-\u9fff，。；]/.test(after)) return false;
  if (
    /(?:[达到为约共第]|超过|突破|不少于)$/.test(before?.text ?? '') &&
    /^[家个项件亿万元人名位年月日%]/.test(after)
  )
    return false;
  if (before === undefined || readNumbering(before.text) || /[。；：）〕]$/.test(before.text)) return true;
  return before.width >= 12 && /[\u3400-\u9fff]/.test(before.text);
}

/** The same words three times or more, pages apart, never closed by a full stop: a head where each place is one of a head. */
function runningHeads(lines: readonly TextLine[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const heads = new Set<number>();
  const often = saidOften(lines);
  if (often.length === 0) return heads;
  const { width } = readLayout(lines);
  for (const indices of often) {
    const besideNumbers = indices.every((index) => numbers.has(index - 1) || numbers.has(index + 1));
    const intruding = indices.filter((index) => interrupts(lines, index, width));
    if (besideNumbers || 2 * intruding.length > indices.length) for (const index of indices) heads.add(index);
  }
  return heads;
}

/** The places of lines that come three times or more, numbers in them set aside, at least eight lines apart. */
function saidOften(lines: readonly TextLine[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (
      line.width < 4 ||
      line.width > 60 ||
      endsInSign(stops, line.text) ||
      !/[\u3400-\u9fff]/.test(line.text)
    )
      return;
    const words = line.text.replace(/[\s\d—-]/g, '');
    const known = places.get(words);
    if (known) known.push(index);
    else places.set(words, [index]);
  });
  return [...places.values()].filter(
    (indices) => indices.length >= 3 && indices.every((index, i) => index - (indices[i - 1] ?? -100) >= 8),
  );
}

const stops = signSet('。；：，、）〕');

/** A short line after one that is full and unfinished, and no heading. */
function interrupts(lines: readonly TextLine[], index: number, width: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || line.width >= width - 4 || readNumbering(line.text)) return false;
  return before.width >= width - 3 && !/[。；：）〕！？]$/.test(before.text);
}
