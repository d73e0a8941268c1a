/** Signs to look for, 1 at the code of each. Found by a look at each character, which costs less than a pattern's match. */
export type SignSet = Uint8Array;

export function signSet(signs: string): SignSet {
  const set = new Uint8Array(0x10000);
  for (let i = 0; i < signs.length; i++) set[signs.charCodeAt(i)] = 1;
  return set;
}

/** Whether one of the signs closes the text: 。 does in 推进转化。 */
export function endsInSign(signs: SignSet, text: string): boolean {
  return signs[text.charCodeAt(text.length - 1)] === 1;
}

/** Where the next of the signs stands, from `at` on; the text's length where none does: 。 in 推进转化。 is at 4. */
export function nextSign(signs: SignSet, text: string, at: number): number {
  for (let i = at; i < text.length; i++) if (signs[text.charCodeAt(i)] === 1) return i;
  return text.length;
}
