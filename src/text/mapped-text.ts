/** A text on its way through the repairs: `offsets[i]` is where the character at `i` stood in the text as received. It never falls. */
export interface MappedText {
  readonly text: string;
  readonly offsets: Int32Array;
}

/** The text as received, every character at its own place. */
export function mappedText(text: string): MappedText {
  const offsets = new Int32Array(text.length);
  for (let i = 0; i < text.length; i++) offsets[i] = i;
  return { text, offsets };
}
