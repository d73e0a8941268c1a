import { Converter } from 'opencc-js/t2cn';

/**
 * The text with its traditional characters (繁體字) written in simplified ones, character by character, so that every offset
 * holds in both. A text in simplified characters comes back as it is. The table is OpenCC's, by way of opencc-js.
 */
export function simplify(text: string): string {
  if (!isTraditional(text)) return text;
  const convert = (converter ??= Converter({ from: 't', to: 'cn' }));
  const whole = convert(text);
  return whole.length === text.length
    ? whole
    : [...text].map((each) => sameLength(each, convert(each))).join('');
}

/** One character in fifty that only traditional text has; a name or two in a simplified text is fewer. */
function isTraditional(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i++) count += traditionalOnly[text.charCodeAt(i)] ?? 0;
  return count * 50 > text.length;
}

function sameLength(character: string, simple: string): string {
  return simple.length === character.length ? simple : character;
}

let converter: ((text: string) => string) | undefined;

/** 1 at frequent characters of plans that simplified text does not use. */
const traditionalOnly = new Uint8Array(0x10000);
for (const character of '國學發與業區產實會關進來對時從東車長門開問間應將機體點電團華廣縣鄉鎮雙園創動務資設計劃構術經濟網絡數據質員際聯參責單導領項標準')
  traditionalOnly[character.charCodeAt(0)] = 1;
