import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';
import { readLayout } from './page-layout.ts';
import { readNumbering } from './read-numbering.ts';
import { readLines, type TextLine } from './text-line.ts';

/**
 * Takes out what belongs to the page and not to the text: page numbers (14, — 3 —, 第3页 共20页) and running heads.
 * What is taken out goes with its line end, so a sentence that it interrupted runs on.
 */
export function removePageFurniture(mapped: MappedText): MappedText {
  const lines = readLines(mapped.text);
  const heads = runningHeads(lines);
  const numbers = pageNumbers(lines);
  const edits: Edit[] = [];
  lines.forEach((line, index) => {
    if (!numbers.has(index) && !heads.has(index)) return;
    const start = mapped.text.lastIndexOf('\n', line.span.start - 1);
    edits.push({ start: Math.max(start, 0), end: line.span.end + line.trailing, replacement: '' });
  });
  return editText(mapped, edits);
}

const dressedNumber =
  /^(?:[-–—·•~]{1,3} ?\d{1,3} ?[-–—·•~]{1,3}|第 ?\d{1,3} ?页(?:[ ，,/]*共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})$/;
const bareNumber = /^\d{1,3}$/;

/** A dressed number always is one; a bare number is where running text stands around it and the bare numbers rise through the document. */
function pageNumbers(lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last = 0;
  lines.forEach((line, index) => {
    if (dressedNumber.test(line.text)) found.add(index);
    if (!bareNumber.test(line.text) || Number(line.text) <= last) return;
    if (!isRunningText(lines[index - 1]) || !isRunningText(lines[index + 1])) return;
    last = Number(line.text);
    found.add(index);
  });
  return found;
}

/** Words, not a number, a year or a short cell. */
function isRunningText(line: TextLine | undefined): boolean {
  return (
    line === undefined || line.width >= 12 || /[\u3400-\u9fff][。，；：]/.test(`${line.text}。`.slice(-2))
  );
}

/** The same words three times or more, pages apart, never closed by a full stop, and at least twice inside a sentence or beside a page number. */
function runningHeads(lines: readonly TextLine[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (line.width < 4 || /[。；：，、）〕]$/.test(line.text) || !/[\u3400-\u9fff]/.test(line.text)) return;
    const words = line.text.replace(/[\s\d—-]/g, '');
    places.set(words, [...(places.get(words) ?? []), index]);
  });
  const { width } = readLayout(lines);
  const heads = new Set<number>();
  for (const indices of places.values()) {
    if (indices.length < 3 || indices.some((index, i) => index - (indices[i - 1] ?? -100) < 12)) continue;
    const intruding = indices.filter((index) => interrupts(lines, index, width));
    if (intruding.length >= 2) for (const index of intruding) heads.add(index);
  }
  return heads;
}

/** It stands beside a page number, or is a short line after one that is full and unfinished. */
function interrupts(lines: readonly TextLine[], index: number, width: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  const besideNumber = [before, after].some(
    (line) => line && (dressedNumber.test(line.text) || bareNumber.test(line.text)),
  );
  if (besideNumber || !before) return besideNumber;
  return (
    (lines[index]?.width ?? 0) < width - 4 &&
    before.width >= width - 3 &&
    !/[。；：）〕！？]$/.test(before.text) &&
    readNumbering(after?.text ?? '') === undefined
  );
}
