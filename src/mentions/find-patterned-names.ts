import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Span } from '../std/span.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { readSubstance } from './read-substance.ts';
import type { Token } from './scan-words.ts';
import type { TypeNoun } from './type-nouns.ts';

/** A name that no table knows, found by its type noun; offsets into the scanned text. */
export interface PatternedName extends Span {
  readonly kind: EntityKind;
  readonly words: string;
  /** Whether it holds enough to be a name by itself; else it needs a named neighbour in its list. */
  readonly isSure: boolean;
  readonly noun: TypeNoun;
}

type NounToken = Extract<Token, { type: 'noun' }>;

/**
 * The names of each run, the longest first: its last type noun that makes a name is the head, and type nouns before it may
 * make names inside it (中科院自动化研究所 in 中科院自动化研究所广州人工智能与先进计算研究院).
 */
export function findPatternedNames(text: string, tokens: readonly Token[]): readonly PatternedName[] {
  return nameRuns(text, tokens).flatMap((run) => {
    const nouns = run.tokens.filter((token): token is NounToken => token.type === 'noun').toReversed();
    const [head, ...inner] = nouns.flatMap((noun) => nameEndingWith(text, run, noun) ?? []);
    return head === undefined
      ? []
      : [head, ...inner.filter(({ isSure, noun }) => isSure && standsInside(noun))];
  });
}

/** 星谷 in 清城区星谷科技发展有限公司 names no park; a zone, an institute or a university inside a name is itself. */
function standsInside({ need }: TypeNoun): boolean {
  return need !== 'brand' && need !== 'common';
}

function nameEndingWith(text: string, run: NameRun, noun: NounToken): PatternedName | undefined {
  if (quantified.has(run.lead) || isPartOfOtherWord(text, noun.end)) return undefined;
  const start = startOfName(text, run, noun);
  if (start === undefined) return undefined;
  const body = bodyOf(text, start, run, noun);
  const quoted = isQuoted(text, start, noun.end);
  const strength = strengthOf(body, noun, quoted);
  if (strength === undefined) return undefined;
  const end = endOfName(text, noun.end);
  return {
    start,
    end,
    words: text.slice(start, end),
    kind: noun.noun.kind,
    isSure: strength === 'sure',
    noun: noun.noun,
  };
}

/** What stands before the type noun. */
interface NameBody {
  readonly words: string;
  readonly place: 'none' | 'formal' | 'plain';
  readonly hasBody: boolean;
  readonly rank: boolean;
  readonly isLevelled: boolean;
  /** 众创空间-孵化器-加速器: stages, no name. */
  readonly isChain: boolean;
  readonly isJoint: boolean;
  readonly telling: number;
  readonly own: number;
}

function bodyOf(text: string, start: number, run: NameRun, noun: NounToken): NameBody {
  const names = run.tokens.filter(
    (token) => token.type === 'name' && token.start >= start && token.end <= noun.start,
  );
  let words = text.slice(start, noun.start);
  const whole = words;
  for (const name of names) words = words.replace(text.slice(name.start, name.end), '|');
  const rank = rankWords.exec(words.replace(/^\|/u, ''));
  const rest = rank === null ? words : words.replace(rank[0], '|');
  const substance = rest
    .split('|')
    .map(readSubstance)
    .reduce((a, b) => ({ telling: a.telling + b.telling, own: Math.max(a.own, b.own) }), {
      telling: 0,
      own: 0,
    });
  return {
    words: whole,
    place: placeOf(text, names, whole),
    hasBody: names.some((name) => name.type === 'name' && name.kind !== 'Region'),
    rank: rank !== null,
    isLevelled: levelled.test(whole),
    isChain:
      /[+\-—]/u.test(whole) &&
      run.tokens.some(({ type, end }) => type === 'noun' && /[+\-—]/u.test(text.charAt(end))),
    isJoint: jointPlace.test(whole),
    ...substance,
  };
}

function placeOf(text: string, names: readonly Token[], whole: string): NameBody['place'] {
  if (names.length === 0) return jointPlace.test(whole) ? 'plain' : 'none';
  return names.every((name) => formalPlace.test(text.slice(name.start, name.end))) ? 'formal' : 'plain';
}

/** Whether the words make a name with this noun: by themselves, beside a named neighbour, or never. */
function strengthOf(body: NameBody, { noun }: NounToken, quoted: boolean): 'sure' | 'weak' | undefined {
  if (body.isLevelled && noun.need !== 'zone') return undefined;
  if (body.isChain) return undefined;
  const placed = body.place !== 'none';
  switch (noun.need) {
    case 'single':
      return placed || body.rank || body.own >= 2 ? 'sure' : undefined;
    case 'zone':
      return placed ? 'sure' : undefined;
    case 'brand':
      if (placed || body.own >= 2) return 'sure';
      return body.telling >= 2 && (body.rank || quoted) ? 'sure' : body.telling >= 2 ? 'weak' : undefined;
    case 'free':
      if (placed && (body.hasBody || body.place === 'plain' || body.telling >= 2)) return 'sure';
      if (body.own >= 2 || (body.rank && body.telling >= 2)) return 'sure';
      return body.telling >= 2 ? (quoted ? 'sure' : 'weak') : undefined;
    case 'placed':
      if (body.hasBody || (body.place === 'plain' && body.words.length >= 2)) return 'sure';
      if ((placed || (body.rank && !isDesignation(body, noun)) || quoted) && body.telling >= 2) return 'sure';
      return body.telling >= 2 && !isDesignation(body, noun) ? 'weak' : undefined;
    case 'common':
      if (placed && (body.telling >= 2 || (body.isJoint && body.words.length >= 6))) return 'sure';
      if ((body.rank && !isDesignation(body, noun) && body.telling >= 2) || (quoted && body.own >= 2))
        return 'sure';
      return body.telling >= 2 || body.place === 'plain' ? 'weak' : undefined;
  }
}

/** 国家生态工业示范园区 is a title that places win, not a place. */
function isDesignation(body: NameBody, noun: TypeNoun): boolean {
  return noun.kind === 'Park' && body.place === 'none' && body.rank && body.words.startsWith('国家');
}

/** Where the name begins: after what counts or qualifies (3家, 现有), and at its first place if only weak verbs stand before it. */
function startOfName(text: string, run: NameRun, noun: NounToken): number | undefined {
  const lead = text.slice(run.start, noun.start);
  if (counted.test(lead)) return undefined;
  const first = run.tokens.find((token) => token.type === 'name' && token.end <= noun.start);
  if (first !== undefined && weakLead.test(text.slice(run.start, first.start))) return first.start;
  const trimmed = leadingWords.exec(lead)?.[0].length ?? 0;
  return run.start + trimmed < noun.start || trimmed > 0 ? run.start + trimmed : run.start;
}

/** A place in brackets after the noun belongs to the name: …广东省实验室（广州）. */
function endOfName(text: string, end: number): number {
  const bracket = /^（[\p{Script=Han}]{2,3}）/u.exec(text.slice(end, end + 6));
  return bracket !== null && !/以下|简称|下称|试行/u.test(bracket[0]) ? end + bracket[0].length : end;
}

function isQuoted(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '“' && text.charAt(end) === '”';
}

/** Words before a name that speak of many. */
const quantified: ReadonlySet<string> = new Set(
  '一批 各类 若干 多个 多家 部分 各级 每个 每家 所有'.split(' '),
);
/** 创新城市, 大学生, 银行业: the noun's end belongs to another word. */
function isPartOfOtherWord(text: string, end: number): boolean {
  return otherWords.test(text.slice(end - 1, end + 1));
}
const otherWords =
  /^(?:城[市镇乡区]|学[生者科术位历]|台[型化账]|行业|司[法制化机]|心[城镇区型]|地[化型]|院[士校线]|区[域间位]|园[林艺])/u;
const rankWords = /^(?:国家|国际|全国|中国|省|市|中央)(?!级)/u;
const levelled = /[国家省市县区部]级/u;
const formalPlace = /[省市]$|自治区$/u;
const counted =
  /^\s*(?:[\d〇一二三四五六七八九十百两几数]+(?:[.\d万]*)\s*(?:多|余)?(?:家|个|所|座|批|项|类|大|间|条)|多家|多个|若干|一批)/u;
const weakLead =
  /^(?:新|原|现|我市|全市|服务|创新|合作|协同|转化|研究|开发|发展|示范|管理|生产|制造|应用|集成|交流|设计|培训|投资|创业|运营|和|与|及|暨|[做作]为|参股|控股|协助|扶助|资助|调研|考察|走访|访问|接轨|牵手|携手|环|驻|来|以)*$/u;
const leadingWords = /^(?:新型|原|现|和|与|及|暨|发展|服务|做精|做特|培优)+/u;
/** 广清, 穗港澳: first characters of places side by side. */
const jointPlace =
  /^(?:[广穗深珠佛莞惠中江肇清韶河梅汕湛茂揭云粤港澳京津沪渝苏浙皖赣闽琼湘鄂川黔滇桂陕甘青藏新蒙辽吉黑]{2,4})(?=\p{Script=Han}{2}|$)/u;
