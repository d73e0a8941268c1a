import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';
import { listItems } from './list-items.ts';
import type { Token } from './scan-words.ts';

/**
 * Towns and villages by their last character, after a stop, a word of grammar or a place (依托连樟村片区, 在英红镇建设), or side by
 * side (万祥镇、泥城镇和书院镇).
 */
export function findTownships(text: string, tokens: readonly Token[]): readonly Candidate[] {
  if (!/[镇村乡]|街道/u.test(text)) return [];
  return [...singleTownships(text, tokens), ...listedTownships(text)];
}

function singleTownships(text: string, tokens: readonly Token[]): readonly Candidate[] {
  const matches = matchesOf(township, text);
  if (matches.length === 0) return [];
  const edges = new Set(
    tokens.filter(({ type }) => type === 'boundary' || type === 'name').map(({ end }) => end),
  );
  return matches.flatMap((match) => {
    const words = match[1] ?? '';
    const start = match.index;
    if (tokens.some((token) => token.start < start + words.length && start < token.end)) return [];
    const isOpen = edges.has(start) || start === 0 || !/\p{Script=Han}/u.test(text.charAt(start - 1));
    if (!isOpen || common.test(words) || text.charAt(start + words.length) === '级') return [];
    return [{ start, end: start + words.length, kind: 'Region', name: words, rule: 'township' } as const];
  });
}

/** Beside its like, a town may hold what alone would speak of any: 泥城镇, 书院镇. */
function listedTownships(text: string): readonly Candidate[] {
  return gather(matchesOf(townshipList, text), ({ 0: list, index }) => {
    const items = listItems(list, index);
    if (items.length < 2 || items.some(({ words }) => anyTown.test(words))) return [];
    return items.map(
      ({ words, start }) =>
        ({ start, end: start + words.length, kind: 'Region', name: words, rule: 'township' }) as const,
    );
  });
}

/** The look at the last character comes first: it fails at most places. */
const township =
  /(?=.{2,3}[镇村乡街])(?=(\p{Script=Han}{2,3}(?:镇(?!街|域|村|化|级|区)|村(?!镇|级|庄|民|民委|屯|委)|街道(?!办)|乡(?!镇|村|亲|土|贤|愁))))/gu;
const common =
  /[农乡城小专特山渔贫中心每各全个些嘎查级域业色型强美丽示范行政自然试点街区驻入进下帮扶百千万一二三两多重帮省市县科技和及与、]|^(?:[大小老新古]?(?:镇|村|乡)|.{1,2}(?:振兴|建设))/u;
const townshipList =
  /(?<!\p{Script=Han})(?:[^\P{Script=Han}和与及]{1,4}[镇乡][、和与及]){1,20}[^\P{Script=Han}和与及]{1,4}[镇乡](?!镇|村|街|域|级|区|亲|土)/gu;
const anyTown =
  /^[各全每重中特其相乡村小集建示强部有周城古名大新]{1,3}[镇乡]$|^(?:各|全|其他|有关|相关|部分|所有|重点|中心|特色|县|区|市)|(?:小|乡|集|建制|新型城)镇$/u;
