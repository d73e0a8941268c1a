import { widthOf } from '../../src/text/text-line.ts';

/** Breaks as typesetters do: no line begins with a closing sign, ends with an opening one or parts a number. */
export function wrapLines(text: string, firstWidth: number, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    let cut = fitting(rest, lines.length === 0 ? firstWidth : width);
    while (
      cut < rest.length &&
      cut > 1 &&
      (/[，。、；：）〕》”%]/.test(rest.charAt(cut)) ||
        /[（〔《“]/.test(rest.charAt(cut - 1)) ||
        /[\w.&+-]{2}/.test(rest.slice(cut - 1, cut + 1)))
    )
      cut--;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return lines;
}

/** How many characters fit on a line. */
function fitting(text: string, width: number): number {
  let cut = Math.min(text.length, width);
  while (cut < text.length && widthOf(text.slice(0, cut + 1)) <= width) cut++;
  return cut;
}
