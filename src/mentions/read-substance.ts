import { surnames } from './surnames.ts';
import { emptyWords, tradeWords } from './trade-words.ts';
import { indexWords, longestWordAt } from './word-index.ts';

/** What is left of words when those are set aside that tell nothing, and what of that is no trade's usual word. */
export interface Substance {
  /** Characters of a trade or of a name of its own: 生物医药, 天安. */
  readonly telling: number;
  /** The longest stretch that is neither empty nor a trade's word: 天安, 华大. */
  readonly own: number;
}

/** 天安 is a name of its own, 生物医药 tells a trade, 重点 tells nothing. */
export function readSubstance(words: string): Substance {
  let telling = 0;
  let own = 0;
  let stretch = 0;
  for (let at = 0; at < words.length;) {
    const found = longestWordAt(vocabulary, words, at);
    if (found !== undefined || (singles.has(words.charCodeAt(at)) && !isHome(words, at))) {
      const isTrade = found?.values.includes('trade') === true;
      telling += isTrade ? (found?.word.length ?? 0) : 0;
      at += found?.word.length ?? 1;
      stretch = 0;
      continue;
    }
    telling++;
    stretch++;
    own = Math.max(own, stretch);
    at++;
  }
  return { telling, own };
}

/** 陆家嘴, 徐家汇: 家 behind a surname names a place, and counts nothing. */
function isHome(words: string, at: number): boolean {
  return words.charAt(at) === '家' && at > 0 && at + 1 < words.length && surnames.has(words.charAt(at - 1));
}

const vocabulary = indexWords<'empty' | 'trade'>([
  ...emptyWords.split(' ').map((word) => [word, 'empty'] as const),
  ...tradeWords.split(' ').map((word) => [word, 'trade'] as const),
]);
const singles: ReadonlySet<number> = new Set(
  emptyWords.split(' ').flatMap((word) => (word.length === 1 ? [word.charCodeAt(0)] : [])),
);
