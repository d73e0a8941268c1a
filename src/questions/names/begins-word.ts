import { PatternsNormal } from 'pinyin-pro/dist/esm/data/patterns.mjs';
import { once } from '../../std/once.ts';

/** Whether two letters (UTF-16 units) begin a word that is said otherwise than its characters are by themselves, as 银行. */
export function beginsWord(one: number, two: number): boolean {
  const { first, both } = beginnings();
  return first[one] === 1 && both.has(one * 65_536 + two);
}

/** Surnames are said so only if one asks for it. */
const beginnings = once(() => {
  const words = PatternsNormal.filter(({ priority }) => priority === ordinary);
  const first = new Uint8Array(65_536);
  for (const { zh } of words) first[zh.charCodeAt(0)] = 1;
  return { first, both: new Set(words.map(({ zh }) => zh.charCodeAt(0) * 65_536 + zh.charCodeAt(1))) };
});

const ordinary = 1;
