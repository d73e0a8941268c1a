import { matchesOf } from '../std/matches-of.ts';
import type { Span } from '../std/span.ts';
import type { Candidate } from './candidate.ts';
import { readSubstance } from './read-substance.ts';
import type { Token } from './scan-words.ts';

/**
 * Firms by their short names, in a list that the text says holds firms: 依托科大讯飞、阳光电源等龙头企业. Every item must be a plain
 * name, and one of them a firm that is known, or the head must speak of single firms (龙头企业), as trades and classes of
 * firms stand in the same place (煤炭、焦化等企业).
 */
export function findListedFirms(text: string, tokens: readonly Token[]): readonly Candidate[] {
  if (!mayList.test(text)) return [];
  return matchesOf(listHead, text).flatMap((head) => {
    const items = itemsBefore(text, head.index, tokens);
    if (items.some(({ words }) => classes.test(words))) return [];
    const hasKnown = items.some(
      (item) => isFirm(item, tokens) || isLocalFirm(item, tokens) || looksFirm(item),
    );
    const unknown = items.filter((item) => !isNamed(item, tokens) && !isOther(item, tokens, hasKnown));
    const isSure = hasKnown || (items.length > 1 && leading.test(head[0]) && unknown.every(looksOwn));
    if (!isSure || !(hasKnown || unknown.every(({ words }) => isPlainName(words, false)))) return [];
    return unknown
      .filter(({ words }) => isPlainName(words, hasKnown))
      .map(({ start, end, words }): Candidate => {
        return { start, end, kind: 'Enterprise', name: words, rule: 'listed-firm' };
      });
  });
}

interface Item extends Span {
  readonly words: string;
}

/** The items of the list that ends at `end`, the first without the verb that opens it; none where it is no list. */
function itemsBefore(text: string, end: number, tokens: readonly Token[]): readonly Item[] {
  const from = Math.max(0, end - longest);
  const row = text.slice(from, end);
  const stop = Math.max(...[...'，。；：！？（）“”《》\t\n'].map((sign) => row.lastIndexOf(sign))) + 1;
  const items: Item[] = [];
  let at = from + stop;
  for (const part of row.slice(stop).split(/(、)/u)) {
    if (part !== '、') items.push(...partsOf(part, at, tokens));
    at += part.length;
  }
  const opening = items.findLastIndex((item) => openerEnd(item, tokens) > item.start);
  const [first, ...others] = items.slice(Math.max(0, opening));
  const named = first === undefined ? [] : [withoutOpener(first, tokens), ...others];
  return named.filter(({ words }) => words !== '');
}

/** A和B are two, but no name is cut: 和利时. */
function partsOf(words: string, start: number, tokens: readonly Token[]): readonly Item[] {
  const whole = { start, end: start + words.length, words };
  const joint = /^(.{2,})(和|与|及|以及)(.{2,})$/u.exec(words);
  if (joint === null || (isFirm(whole, tokens) && joint[3]?.startsWith('中国') !== true)) return [whole];
  const [, one = '', sign = '', other = ''] = joint;
  const next = start + one.length + sign.length;
  return [
    { start, end: start + one.length, words: one },
    { start: next, end: next + other.length, words: other },
  ];
}

function withoutOpener(item: Item, tokens: readonly Token[]): Item {
  const start = openerEnd(item, tokens);
  const lead = openers.exec(item.words.slice(start - item.start))?.[0].length ?? 0;
  return { start: start + lead, end: item.end, words: item.words.slice(start + lead - item.start) };
}

/** Where the verb or 我市 that stands in an item ends: 支持 of 支持科大讯飞. */
function openerEnd(item: Item, tokens: readonly Token[]): number {
  const verb = tokens.findLast(
    ({ type, start, end }) =>
      (type === 'boundary' || type === 'region-word') && start >= item.start && end <= item.end,
  );
  return verb?.end ?? item.start;
}

/** A firm that the reference data knows, or one by its full name. */
function isFirm(item: Item, tokens: readonly Token[]): boolean {
  return /公司$|集团$/u.test(item.words) || isNamed(item, tokens);
}

/** Also with a verb or a district before it, that are no part of its name: 考察中联重科, 坪山区比亚迪. */
function isNamed(item: Item, tokens: readonly Token[]): boolean {
  if (/公司$/u.test(item.words)) return true;
  return tokens.some((token) => endsWithFirm(item, token)) && !isLocalFirm(item, tokens);
}

function endsWithFirm({ start, end }: Item, token: Token): boolean {
  return token.type === 'name' && token.kind === 'Enterprise' && token.start >= start && token.end === end;
}

/** 先声药业: a name of its own before what only firms end with. */
function looksFirm({ words }: Item): boolean {
  const own = firmEnding.exec(words)?.[1] ?? '';
  return own.length >= 2 && own.length <= 4 && readSubstance(own).own === own.length && !classes.test(own);
}

/** 合肥京东方: a known firm's company in a place. */
function isLocalFirm(item: Item, tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      endsWithFirm(item, token) &&
      tokens.some((place) => isRegion(place) && place.start === item.start && place.end === token.start) &&
      !/[省市区县州]$/u.test(item.words.slice(0, token.start - item.start)),
  );
}

/** What ends with a name or noun of another kind is no firm: 中国科学技术大学, 合肥; but 阿里 beside 腾讯 is no place. */
function isOther(item: Item, tokens: readonly Token[], hasKnown: boolean): boolean {
  return tokens.some(
    (token) =>
      token.end === item.end &&
      ((token.type === 'name' &&
        token.kind !== 'Enterprise' &&
        !(hasKnown && isRegion(token) && !/[省市区县州]$/u.test(item.words))) ||
        (token.type === 'noun' && token.noun.kind !== 'Enterprise') ||
        token.type === 'short' ||
        token.type === 'office'),
  );
}

function isRegion(token: Token): boolean {
  return token.type === 'name' && token.kind === 'Region';
}

/** Beside a known firm a name may be longer and hold a trade's word: 阳光电源, 中车戚墅堰机车. */
function isPlainName(words: string, hasKnown: boolean): boolean {
  if (words.length < 2 || words.length > (hasKnown ? 8 : 6) || !/^[\p{Script=Han}A-Za-z\d]+$/u.test(words))
    return false;
  const { own, telling } = readSubstance(words);
  return own >= 2 || (hasKnown && own > 0 && telling >= 2);
}

/** No firm is named by the last character of a trade (焦化, 火电) or by a place alone. */
function looksOwn({ words }: Item): boolean {
  return !tradeEnding.test(words) && readSubstance(words).own >= words.length - 2;
}

const mayList = /企业|为(?:引领|龙头)/u;
const longest = 80;
/** What follows the list: 等龙头企业, 为引领. */
const listHead =
  /等(?:一批|多家|[\d〇一二三四五六七八九十]{1,2}[家户])?(?:(?!领域|方面|产品|园区|平台)(?:行业|[^，。；：、等的业])){0,8}?(?:企业|龙头)(?!家|集群|群|孵化|主体|技术|类型|标准|服务|需求|行业|间|化)|(?:等[^，。；、]{0,4})?为(?:引领|龙头|链主|牵引|代表的[^，。；、]{0,6}企业)/gu;
const leading = /龙头|骨干|领军|链主|头部|引领/u;
const openers =
  /^(?:遴选|选择|推选|评选|如|以|像|和|与|及|我[省市区县]|全[省市]|本地|省内|市内|区内|国内|现有|知名|重点|龙头|骨干|企业)+/u;
/** Words that sort firms and name none. */
const classes =
  /专精特新|单项冠军|隐形冠军|小巨人|独角兽|瞪羚|哪吒|牛羚|雏鹰|雄鹰|领航|链主|链长|头部|龙头|骨干|领军|规[上下模]|限[上下额]|上下游|上游|下游|三资|初创|高成长|外向|劳动|密集|集体|个体|首台套|中介|产业|行业|项目|园区|机构|领域|类|型$|[省市县区镇乡级性式]$|的|等$/u;
const firmEnding = /^(.+)(?:药业|重工|重科|重汽|股份|乳业|酒业|纸业|矿业|锂业|铝业|钴业|特钢|精工|啤酒)$/u;
const tradeEnding =
  /[业品材化炭油气料件型级类态链群商店械备药种畜禽粮茶酒电游链械造工运食]$|服务$|零售$|餐饮$|物流$|加工$|种植$|养殖$/u;
