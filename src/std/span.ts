/** A half-open range of UTF-16 offsets, `[start, end)`, into the text that the holder names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
