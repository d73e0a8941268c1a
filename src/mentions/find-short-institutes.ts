import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';
import type { Token } from './scan-words.ts';

/**
 * Institutes by names too short for a type noun: a university's in a place or a field (清华合肥院, 中科大先研院) and the
 * numbered ones of state groups (中电科38所, 航天科工二院).
 */
export function findShortInstitutes(text: string, tokens: readonly Token[]): readonly Candidate[] {
  if (!mayEnd.test(text)) return [];
  return [
    ...matchesOf(numbered, text).map(({ index, 0: words }) => institute(text, index, index + words.length)),
    ...gather(tokens, (token) => {
      if (token.type !== 'name' || token.kind !== 'University') return [];
      const end = endOfInstitute(text, token.end, tokens);
      return end === undefined ? [] : [institute(text, token.start, end)];
    }),
  ];
}

/** Where the institute's name ends that a university's name opens: behind 合肥院 or 苏州环境院 or 先研院. */
function endOfInstitute(text: string, from: number, tokens: readonly Token[]): number | undefined {
  const rest = shortName.exec(text.slice(from, from + 12))?.[0];
  if (rest === undefined || otherHouse.test(rest)) return undefined;
  const end = from + rest.length;
  const isCut = tokens.some(
    (token) => token.start < end && token.end > from && (token.type === 'boundary' || token.end > end),
  );
  return isCut || tokens.some(({ type, end: last }) => type === 'noun' && last === end) ? undefined : end;
}

function institute(text: string, start: number, end: number): Candidate {
  return { start, end, kind: 'ResearchInstitute', name: text.slice(start, end), rule: 'short-institute' };
}

const mayEnd = /[所院](?!士)/u;
/** 合肥院, before what no longer word goes on with. */
const shortName =
  /^\p{Script=Han}{2,6}?院(?=$|[^\p{Script=Han}]|[等和与及为在是已将由]|建设|建成|落户|落地|发展|作用|运营)/u;
/** 医院, 法学院, 研究院 and the like have nouns of their own or are no institute. */
const otherHouse = /[医法学书影剧戏产究科附保分僧寺设]院$|^[和与及等附]|^[^院]?[一二三四五六]院$/u;
const group =
  '(?:中国电子科技集团(?:公司)?|中国电科|中电科|电科|中国航天科[技工](?:集团)?|航天科[技工](?:集团)?|航天|中国航发|中航工业|中国船舶(?:集团)?|中船重工|中船|中国兵器(?:工业)?(?:集团)?|兵器(?:工业)?|中国核工业|核工业|中核(?:集团)?)';
const numbered = new RegExp(
  `${group}第?(?:\\d{1,4}|[〇零一二三四五六七八九十百]{1,5})(?:研究)?(?:所|院)(?![长士校得])`,
  'gu',
);
