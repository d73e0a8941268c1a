import type { Span } from '../std/span.ts';
import type { MappedText } from './mapped-text.ts';

/** A range that something else takes the place of; what takes its place is never longer than the range. */
export interface Edit extends Span {
  readonly replacement: string;
}

/**
 * The text with the edits made. They come in order and do not overlap. A replacement keeps the places of the first
 * characters it replaces: a line end that becomes a space stands where the line ended.
 */
export function editText(mapped: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return mapped;
  const offsets = new Int32Array(mapped.offsets.length);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (const { start, end, replacement } of edits) {
    if (start < from || end - start < replacement.length)
      throw new RangeError(`Edit at ${start}–${end} does not fit.`);
    parts.push(mapped.text.slice(from, start), replacement);
    // Edits stand a line apart or closer: for so few the loop costs less than a view of them.
    for (let i = from; i < start + replacement.length; i++) offsets[length++] = mapped.offsets[i] ?? 0;
    from = end;
  }
  parts.push(mapped.text.slice(from));
  offsets.set(mapped.offsets.subarray(from), length);
  return { text: parts.join(''), offsets: offsets.subarray(0, length + mapped.text.length - from) };
}
