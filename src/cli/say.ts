/** Tells the person at the terminal something that is no result: standard error, so that results can be piped on. */
export function say(sentence: string): void {
  console.error(sentence);
}
