import type { EntityKind } from '../ontology/entity-kinds.ts';
import { gather } from '../std/gather.ts';
import type { Span } from '../std/span.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { nameStrength } from './name-strength.ts';
import { type NameShape, readNameBody } from './read-name-body.ts';
import type { NounToken, Token } from './scan-words.ts';
import { startOfName } from './start-of-name.ts';
import type { TypeNoun } from './type-nouns.ts';

/** A name that no table knows, found by its type noun; offsets into the scanned text. */
export interface PatternedName extends Span {
  readonly kind: EntityKind;
  readonly words: string;
  /** Whether it holds enough to be a name by itself; else it needs a named neighbour in its list. */
  readonly isSure: boolean;
  readonly noun: TypeNoun;
}

/**
 * The names of each run, the longest first: its last type noun that makes a name is the head, and type nouns before it may
 * make names inside it (中科院自动化研究所 in 中科院自动化研究所广州人工智能与先进计算研究院).
 */
export function findPatternedNames(text: string, tokens: readonly Token[]): readonly PatternedName[] {
  return gather(nameRuns(text, tokens), (run) => {
    if (quantified.has(run.lead)) return [];
    const nouns = run.tokens.filter((token) => token.type === 'noun').toReversed();
    const [head, ...inner] = gather(nouns, (noun) => nameEndingWith(text, run, noun));
    return head === undefined
      ? []
      : [
          head,
          ...inner.filter(
            ({ isSure, noun, words }) =>
              isSure && standsInside(noun, head.noun, newTown.test(words)) && !joins(head, noun),
          ),
        ];
  });
}

/**
 * 星谷 in 清城区星谷科技发展有限公司 names no park, 山东港口 in 山东港口集团 no port; a zone, an institute or a university inside
 * a name is itself, and so is whatever zone a committee runs and the court of a tribunal.
 */
function standsInside({ need, kind }: TypeNoun, head: TypeNoun, isNewTown: boolean): boolean {
  if (isNewTown && head.kind !== 'Enterprise') return true;
  if (head.kind === 'GovernmentUnit') return kind === 'Park' || kind === 'GovernmentUnit';
  return need !== 'brand' && need !== 'common' && !(kind === 'Organization' && head.kind === 'Enterprise');
}

/** Zones of many provinces make an alliance (黄河流域自贸试验区联盟); the name speaks of no single one. */
function joins({ words }: PatternedName, inner: TypeNoun): boolean {
  return inner.need === 'zone' && words.endsWith('联盟');
}

function nameEndingWith(text: string, run: NameRun, noun: NounToken): readonly PatternedName[] {
  if (otherWords.test(text.slice(noun.end - 1, noun.end + 2))) return [];
  if (noun.start === run.start && text.charAt(run.start - 1) !== '”') return [];
  const start = startOfName(text, run, noun);
  if (start === undefined || start === noun.start) return [];
  const body = readNameBody(text, run, { start, noun });
  const strength = nameStrength(body, noun.noun);
  if (strength === undefined) return [];
  const end = endOfName(text, noun.end);
  const words = text.slice(start, end);
  if (slogan.test(words)) return [];
  const isSure =
    strength === 'sure' ||
    isFounded(run, noun) ||
    (body.telling >= 2 && liesSomewhere(text, run, start)) ||
    (body.telling >= 4 && isRested(text, run, { start, noun })) ||
    (body.own > 0 && (isUsed(text, run, { start, noun }) || isBuiltOn(text, run, { start, noun })));
  return [{ start, end, words, kind: noun.noun.kind, isSure, noun: noun.noun }];
}

/** An alliance is founded by its own name: 发起成立量子计算产业联盟. */
function isFounded({ lead, start }: NameRun, { word, start: nounStart }: NounToken): boolean {
  return word.endsWith('联盟') && nounStart > start && founding.test(lead);
}

/** What is said to lie in a place is one thing: 布局在浦东的卫星互联网研究院. */
function liesSomewhere(text: string, { lead, start: runStart }: NameRun, start: number): boolean {
  return start === runStart && lead === '的' && lying.test(text.slice(Math.max(0, start - 14), start));
}

/** What one relies on is there, and has a name: 依托江淮大数据中心，…, 发挥城市灵境场景创新中心功能. */
function isUsed(text: string, { lead, start: runStart }: NameRun, { start, noun }: NameShape): boolean {
  if (noun.noun.need === 'common' || !numbering.test(text.slice(runStart, start))) return false;
  const after = text.slice(noun.end, noun.end + 2);
  if (doing.test(text.slice(noun.end, noun.end + 30))) return true;
  return (lead === '依托' && /^[，。；]/u.test(after)) || (lead === '发挥' && /^(?:功能|作用)/u.test(after));
}

/** 依托武汉大学建设珞珈实验室: what a body is to bear has a name; so has the zone in 坐落于峡山生态经济开发区. */
function isBuiltOn(text: string, { lead, start: runStart }: NameRun, { start, noun }: NameShape): boolean {
  if (start !== runStart || noun.noun.need === 'common') return false;
  if (noun.noun.need === 'zone') return settling.test(lead);
  return building.test(lead) && bearing.test(text.slice(Math.max(0, start - 40), start));
}

/** What is built on others by its own sentence has a name: 建设智能制造国际技术展示交易中心，依托…. */
function isRested(text: string, { lead, start: runStart }: NameRun, { start, noun }: NameShape): boolean {
  return (
    start === runStart &&
    noun.noun.need !== 'common' &&
    /^(?:建设|组建|成立|设立|打造|搭建)$/u.test(lead) &&
    text.startsWith('，依托', noun.end)
  );
}

/** A place in brackets after the noun belongs to the name: …广东省实验室（广州）, and so does the type of a bonded centre: （B型）. */
function endOfName(text: string, end: number): number {
  if (text.charAt(end) !== '（') return end;
  const bracket = placeOrType.exec(text.slice(end, end + 10));
  return bracket !== null && !/以下|简称|下称|试行/u.test(bracket[0]) ? end + bracket[0].length : end;
}

const settling = /^(?:位于|坐落于|坐落在|落户|落户于|入驻|托管|代管|布局在)$/u;
const building = /^(?:建设|组建|筹建|布局|布局建设|共建)$/u;
const bearing = /依托[^，。；]{3,30}$/u;
const placeOrType = /^（(?:\p{Script=Han}{2,3}|[A-Z]型|\p{Script=Han}{2,6}校区)）/u;
/** 8. before a name, or nothing. */
const numbering = /^[\d.．（）一二三四五六七八九十\s]*$/u;
/** What only a body does: 江城实验室位于…, 汉江实验室由…牵头. */
const doing = /^(?:位于|坐落|落户|挂牌|揭牌|入驻|依托[^，。；]{3,20}(?:建设|组建)|[，]?由[^，。；]{2})/u;
const lying =
  /(?:位于|坐落[在于]|布局[在于]|设在|建在|落户)(?!园区|辖区|区内|境内|各|周边|本地|当地|国外|海外|境外)\p{Script=Han}{2,8}的$/u;
const founding = /^(?:成立|组建|筹建|筹组|设立)$/u;
/** Words before a name that speak of many. */
const quantified: ReadonlySet<string> = new Set(
  '一批 各类 若干 多个 多家 部分 各级 每个 每家 所有'.split(' '),
);
/** 一中心多基地, 一平台N中心: so many of each, no name. */
const slogan =
  /^“?[一二两三四五六七八九十\d]\p{Script=Han}{1,4}[一二两三四五六七八九十多\dN]\p{Script=Han}{2,3}$/u;
/** 武汉新城 in 武汉新城水铁联运基地 is where the base lies. */
const newTown = /^\p{Script=Han}{2,4}新城$/u;
/** 创新城市, 大学生, 银行业: the noun's last character begins another word. */
const otherWords =
  /^(?:城(?:[镇乡区]|市(?!场))|学[生者科术位历]|台[型化账]|行业|司[法制化机]|心[城镇区型]|地[化型]|院[士校线院]|区[域间位]|园[林艺])/u;
