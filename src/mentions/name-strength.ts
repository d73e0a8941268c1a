import type { NameBody } from './read-name-body.ts';
import type { TypeNoun } from './type-nouns.ts';

/**
 * Whether words and type noun make a name by themselves (`sure`), only beside a name in a list (`weak`), or never. Quotes make
 * a name of a platform's trade, but “知识产权银行” is an idea and no bank.
 */
export function nameStrength(body: NameBody, noun: TypeNoun): 'sure' | 'weak' | undefined {
  if (body.place === 'none' && wish.test(body.words) && !isNational(body)) return undefined;
  if (body.isChain || (body.isLevelled && noun.need !== 'zone')) return undefined;
  if (body.isQuoted && body.telling >= 2) return isIdea(body, noun) ? undefined : 'sure';
  switch (noun.need) {
    case 'single':
      return isPlaced(body) || body.hasRank || isOwnName(body, noun) || isForeign(body) ? 'sure' : undefined;
    case 'zone':
      return zoneStrength(body, noun);
    case 'brand':
      return brandStrength(body);
    case 'free':
      return noun.kind === 'University' && body.isJoint ? undefined : freeStrength(body);
    case 'placed':
      return placedStrength(body, noun);
    case 'common':
      return commonStrength(body, noun);
    case 'fund':
      return isPlaced(body) || isRankedFund(body) ? 'sure' : placedStrength(body, noun);
    case 'branch':
      return body.hasBody || body.hasNamedBody ? 'sure' : undefined;
  }
}

/** “知识产权银行” and “一人公司” say of what sort somebody is. */
function isIdea({ place }: NameBody, noun: TypeNoun): boolean {
  const isFirm = noun.kind === 'Enterprise' && noun.need === 'common';
  return place === 'none' && (noun.kind === 'Organization' || isFirm);
}

/** 漕河泾开发区 and 胶东国际机场 name themselves; 周边高新区 and 通用机场 are any. */
function zoneStrength(body: NameBody, noun: TypeNoun): 'sure' | 'weak' | undefined {
  if (isPlaced(body)) return 'sure';
  if (noun.kind === 'GovernmentUnit' && runsZone(body)) return 'sure';
  if (body.isLevelled || body.own < 2 || body.own < body.telling || anyZone.test(body.words))
    return undefined;
  return noun.kind === 'GovernmentUnit' ? undefined : 'weak';
}

/** 菊园新区管委会: a committee is named by its zone. */
function runsZone({ words, own, isLevelled }: NameBody): boolean {
  return zoneEnding.test(words) && own >= 2 && !isLevelled && !anyZone.test(words);
}

/** 中国声谷 is named with nothing else. */
function brandStrength(body: NameBody): 'sure' | 'weak' | undefined {
  if (isPlaced(body) || body.own >= 2 || (body.telling >= 2 && body.hasRank)) return 'sure';
  if (body.words === '中国') return 'sure';
  return body.telling >= 2 ? 'weak' : undefined;
}

function freeStrength(body: NameBody): 'sure' | 'weak' | undefined {
  if (isPlaced(body) && (body.hasBody || body.place === 'plain' || body.telling >= 2)) return 'sure';
  if (body.own >= 2 || (body.hasRank && body.telling >= 2)) return 'sure';
  return body.telling >= 2 ? 'weak' : undefined;
}

/** 省战略性新兴产业投资引导基金; 市产业引导基金 may be any. */
function isRankedFund({ hasRank, isLevelled, words }: NameBody): boolean {
  return hasRank && !isLevelled && words.length >= 6;
}

function placedStrength(body: NameBody, noun: TypeNoun): 'sure' | 'weak' | undefined {
  if (body.hasBody || (body.place === 'plain' && body.words.length >= 2)) return 'sure';
  if ((isPlaced(body) || hasNamingRank(body, noun)) && body.telling >= 2) return 'sure';
  if (noun.kind !== 'Park' && body.telling >= longEnough) return 'sure';
  if (noun.kind === 'Region' && body.own >= 2 && !timed.test(body.words)) return 'sure';
  if (noun.kind === 'Park' && body.own >= ownEnough && !aim.test(body.words)) return 'sure';
  return body.telling >= 2 && !isDesignation(body, noun) ? 'weak' : undefined;
}

function commonStrength(body: NameBody, noun: TypeNoun): 'sure' | 'weak' | undefined {
  if (body.hasBody && (body.telling >= 2 || (body.hasRegion && noun.kind === 'Platform'))) return 'sure';
  if (isPlaced(body) && (body.telling >= 2 || (body.isJoint && body.words.length >= 4))) return 'sure';
  if (hasNamingRank(body, noun) && body.telling >= 2) return 'sure';
  return body.telling >= 2 || body.place === 'plain' ? 'weak' : undefined;
}

/** 白云湖数字科技城; associations take any words (韩国行业协会), so theirs tell nothing. */
function isOwnName(body: NameBody, noun: TypeNoun): boolean {
  return body.own >= 2 && noun.kind !== 'Organization';
}

/** 德国技术中心联合会; but 韩国行业协会 are many. */
function isForeign({ words }: NameBody): boolean {
  return foreign.test(words);
}

function isPlaced({ place }: NameBody): boolean {
  return place !== 'none';
}

/** 国家高端医疗器械创新中心: the nation has one, however it praises its trade. */
function isNational({ words, telling }: NameBody): boolean {
  return /^国家(?!级)/u.test(words) && telling >= 2;
}

function hasNamingRank(body: NameBody, noun: TypeNoun): boolean {
  return (
    body.hasRank && !isDesignation(body, noun) && !(noun.need === 'common' && body.words.startsWith('国际'))
  );
}

/** 国家生态工业示范园区 is a title that places win, not a place. */
function isDesignation(body: NameBody, noun: TypeNoun): boolean {
  return noun.kind === 'Park' && body.place === 'none' && body.words.startsWith('国家');
}

/** 国际一流科学城, 全球总部研发中心 and 研究型大学 say what is wished for or of what sort, and name nothing. */
const wish =
  /^(?:全球|世界|国际|国内|国内外|国家)?(?:(?:投资)?境[内外]|一流|领先|高端|顶尖|全场景|一站式|全方位|多层次|飞地|现代化)|^(?:全球|世界级)|[^转类]型$/u;
const foreign =
  /^(?:[德美英法韩泰]国|日本|以色列|新加坡|俄罗斯|加拿大|意大利|澳大利亚|瑞士|瑞典|芬兰|荷兰|欧洲|欧盟)(?!.{0,2}(?:行业|企业|相关|有关|当地)).{3}/u;
const zoneEnding = /(?:新区|新片区|工业区|合作区|示范区|试验区|度假区|商务区|地区|园区|园|新城|科学城)$/u;
const anyZone =
  /周边|沿海|沿边|沿江|内陆|所在|毗邻|邻近|相邻|附近|其余|先进|优秀|成熟|同类|通用|支线|干线|枢纽|货运|客运|军民|民用|运输|[两双多0-9]|^[现原老]/u;
/** 一小时经济圈, 夜间经济带 */
const timed = /小时|分钟|公里|夜间/u;
/** 创新驱动发展示范区 says what for, “块状经济”产业集聚区 of what kind. */
const aim = /^“|驱动|融合|发展|引领|转型|升级|赋能|集聚|共享|振兴|合作|开放|服务/u;
/** So many characters of its own name a park without a place: 财大校友基金集聚区. */
const ownEnough = 4;
/** So many telling characters are a name without a place: 类脑智能概念验证与转化创新中心. */
const longEnough = 6;
