/** Where a pattern with the flag `g` matches next, from `at` on; the text's length where it does not: 。 in 推进转化。 is at 4. */
export function nextMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? text.length;
}
