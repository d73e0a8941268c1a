/** The value of 百分之六十五 and 百分之二点五 without their first three characters; undefined for words that are no number. */
export function percentInWords(numeral: string): number | undefined {
  const [whole = '', decimals = ''] = numeral.split('点');
  const value = Number(`${hanNumber(whole)}.${[...decimals].map(hanDigit).join('') || 0}`);
  return Number.isNaN(value) || numeral === '' ? undefined : value;
}

/** 六十五 → 65, 一百 → 100. */
function hanNumber(words: string): number {
  let total = 0;
  let digit = 0;
  for (const character of words) {
    const scale = scales.get(character);
    if (scale === undefined) digit = hanDigit(character);
    else {
      total += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    }
  }
  return total + digit;
}

function hanDigit(character: string): number {
  return '零一二三四五六七八九'.indexOf(character === '〇' ? '零' : character);
}

const scales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
]);
