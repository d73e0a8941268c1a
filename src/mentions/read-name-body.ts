import type { NameRun } from './name-runs.ts';
import { readSubstance } from './read-substance.ts';
import type { NounToken, Token } from './scan-words.ts';

/** What stands before a type noun, weighed for whether it names one thing. */
export interface NameBody {
  readonly words: string;
  /** `formal` is a place by its full name, as ranks are (广东省技术创新中心); `plain` any other (广州实验室). */
  readonly place: 'none' | 'formal' | 'plain';
  /** Holds the name of a body: 中山大学. */
  readonly hasBody: boolean;
  /** Holds a body that no table knows: 齐鲁空天信息研究院淄博分院. */
  readonly hasNamedBody: boolean;
  /** Holds the name of a region: 南宁·中关村创新示范基地. */
  readonly hasRegion: boolean;
  /** Begins with 省, 市, 国家 and the like. */
  readonly hasRank: boolean;
  /** Holds 省级, 国家级: a class of things. */
  readonly isLevelled: boolean;
  /** 众创空间-孵化器-加速器: stages, no name. */
  readonly isChain: boolean;
  /** 广清, 穗港澳 at its head. */
  readonly isJoint: boolean;
  readonly isQuoted: boolean;
  readonly telling: number;
  readonly own: number;
}

/** Where a name begins, and the noun it ends with. */
export interface NameShape {
  readonly start: number;
  readonly noun: NounToken;
}

export function readNameBody(text: string, run: NameRun, { start, noun }: NameShape): NameBody {
  const words = text.slice(start, noun.start);
  const names = run.tokens.filter(
    (token) => token.type === 'name' && token.start >= start && token.end <= noun.start,
  );
  const rest = withoutNames(words, start, names);
  const rank = rankWords.exec(rest.replace(/^\|+/u, ''));
  const parts = (rank === null ? rest : rest.replace(rank[0], '|')).split('|').map(readSubstance);
  return {
    words,
    place: placeOf(text, names, words),
    hasBody: names.some((name) => name.type === 'name' && name.kind !== 'Region'),
    hasNamedBody: run.tokens.some(
      (token) => token.type === 'noun' && token.start > start && token.end < noun.start && isBody(token),
    ),
    hasRegion: names.some((name) => name.type === 'name' && name.kind === 'Region'),
    hasRank: rank !== null,
    isLevelled: levelled.test(words),
    isChain: run.tokens.some(
      ({ type, end }) => type === 'noun' && end < noun.start && chain.test(text.charAt(end)),
    ),
    isJoint: jointPlace.test(words),
    isQuoted: namingQuote.test(words) || (text.charAt(start - 1) === '“' && text.charAt(noun.end) === '”'),
    telling: parts.reduce((sum, part) => sum + part.telling, 0),
    own: Math.max(0, ...parts.map((part) => part.own)),
  };
}

function isBody({ noun }: NounToken): boolean {
  return noun.kind === 'ResearchInstitute' && noun.need === 'free';
}

function withoutNames(words: string, start: number, names: readonly Token[]): string {
  let rest = words;
  for (const name of names)
    rest =
      rest.slice(0, name.start - start) + '|'.repeat(name.end - name.start) + rest.slice(name.end - start);
  return rest;
}

function placeOf(text: string, names: readonly Token[], words: string): NameBody['place'] {
  if (names.length === 0) return jointPlace.test(words) ? 'plain' : 'none';
  return names.every((name) => formalPlace.test(text.slice(name.start, name.end))) ? 'formal' : 'plain';
}

/** “华南863”民营科技园: a number or letters in quotes, no slogan. */
const namingQuote = /^“[^”]*[\dA-Za-z]/u;
const rankWords = /^(?:国家|国际|全国|中国|省|市(?!场)|中央)(?!级)/u;
const levelled = /[国家省市县区部]级/u;
const formalPlace = /[省市]$|自治区$/u;
const chain = /[+\-—]/u;
/** First characters of places side by side, or of nations; 港澳台 and 港澳 alone are no place of a thing's own. */
const jointPlace =
  /^(?:成渝|南亚东南亚|东盟|中[德以俄欧英法意韩澳荷白新日]|(?!港澳)[广穗深珠佛莞惠中江肇清韶河梅汕湛茂揭云粤港澳京津沪渝苏浙皖赣闽琼湘鄂川黔滇桂陕甘青藏新蒙辽吉黑]{2,4})(?=\p{Script=Han}{2}|（|$)/u;
