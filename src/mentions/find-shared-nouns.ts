import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';
import { listItems, type ListItem } from './list-items.ts';
import { readSubstance } from './read-substance.ts';
import type { Token } from './scan-words.ts';

/** Laboratories by names of their own before the noun that they share: 金凤、嘉陵江、明月湖实验室; 生物、化学实验室 are of a trade. */
export function findSharedNouns(text: string, tokens: readonly Token[]): readonly Candidate[] {
  if (!text.includes('、') || !text.includes(noun)) return [];
  return gather(matchesOf(list, text), ({ 0: words, index }) => {
    const items = listItems(words, index);
    if (!items.every((each) => isOwn(each.words) && isFree(each, tokens))) return [];
    return items.map(({ words: own, start }, i) => {
      const end = start + own.length + (i === items.length - 1 ? noun.length : 0);
      return { start, end, kind: 'Platform', name: own + noun, rule: 'shared-noun' } as const;
    });
  });
}

function isOwn(words: string): boolean {
  const { own } = readSubstance(words);
  return own === words.length;
}

/** Neither a known name (广州 of 广州、深圳实验室) nor with a word of grammar in it. */
function isFree({ start, words }: ListItem, tokens: readonly Token[]): boolean {
  const end = start + words.length;
  return !tokens.some((token) =>
    token.type === 'boundary'
      ? token.start < end && start < token.end
      : token.start <= start && end === token.end,
  );
}

const noun = '实验室';
const list =
  /(?<![\p{Script=Han}、](?<![持设进推展托强升于]))(?:[^\P{Script=Han}和与及]{2,3}、)+[^\P{Script=Han}和与及]{2,3}(?:[和与及][^\P{Script=Han}和与及]{2,3})?(?=实验室)/gu;
