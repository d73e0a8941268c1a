import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

/** What is searched for, in every way it may be typed. */
export interface Spelling {
  /** Simplified, half width, lower case, without spaces and marks: 华南师范大学清远研究院. */
  readonly plain: string;
  /** Pinyin; empty without Chinese characters. */
  readonly pinyin: string;
}

/** Spells what is searched for. */
export function spell(text: string): Spelling {
  const plain = plainOf(text);
  return { plain, pinyin: syllablesOf(plain).join('') };
}

/** The name without what typing may leave out or change: "5Ｇ 產業園" is 5g产业园. */
export function plainOf(name: string): string {
  const marked = toSimplified(name.normalize('NFKC').toLowerCase());
  return marked.replaceAll(/[\s\p{P}\p{S}]+/gu, '');
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/** What is said for each character (code point) of a plain name; none where it has no Chinese one: 5g, chan, ye, yuan. */
export function syllablesOf(plain: string): readonly string[] {
  return chinese.test(plain) ? pinyin(plain, { toneType: 'none', type: 'array', v: true }) : [];
}

const chinese = /\p{Script=Han}/u;
