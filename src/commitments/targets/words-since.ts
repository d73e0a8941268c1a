/** The end of a text after the last of the stops in it: wordsSince('到2022年，专利授权量', '，；') is 专利授权量. */
export function wordsSince(text: string, stops: string): string {
  let start = text.length;
  while (start > 0 && !stops.includes(text.charAt(start - 1))) start--;
  return text.slice(start);
}
