import type { NameBody } from './read-name-body.ts';
import type { TypeNoun } from './type-nouns.ts';

/**
 * Whether words and type noun make a name by themselves (`sure`), only beside a name in a list (`weak`), or never. Quotes make
 * a name of a platform's trade, but “知识产权银行” is an idea and no bank.
 */
export function nameStrength(body: NameBody, noun: TypeNoun): 'sure' | 'weak' | undefined {
  if (body.isChain || (body.isLevelled && noun.need !== 'zone')) return undefined;
  if (body.isQuoted && body.telling >= 2)
    return noun.kind === 'Organization' && body.place === 'none' ? undefined : 'sure';
  switch (noun.need) {
    case 'single':
      return isPlaced(body) || body.hasRank || isOwnName(body, noun) ? 'sure' : undefined;
    case 'zone':
      return isPlaced(body) ? 'sure' : undefined;
    case 'brand':
      return brandStrength(body);
    case 'free':
      return noun.kind === 'University' && body.isJoint ? undefined : freeStrength(body);
    case 'placed':
      return placedStrength(body, noun);
    case 'common':
      return commonStrength(body, noun);
  }
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

function placedStrength(body: NameBody, noun: TypeNoun): 'sure' | 'weak' | undefined {
  if (body.hasBody || (body.place === 'plain' && body.words.length >= 2)) return 'sure';
  if ((isPlaced(body) || hasNamingRank(body, noun)) && body.telling >= 2) return 'sure';
  if (noun.kind !== 'Park' && body.telling >= longEnough) return 'sure';
  return body.telling >= 2 && !isDesignation(body, noun) ? 'weak' : undefined;
}

function commonStrength(body: NameBody, noun: TypeNoun): 'sure' | 'weak' | undefined {
  if (isPlaced(body) && (body.telling >= 2 || (body.isJoint && body.words.length >= 4))) return 'sure';
  if (hasNamingRank(body, noun) && body.telling >= 2) return 'sure';
  return body.telling >= 2 || body.place === 'plain' ? 'weak' : undefined;
}

/** 白云湖数字科技城; associations take any words (韩国行业协会), so theirs tell nothing. */
function isOwnName(body: NameBody, noun: TypeNoun): boolean {
  return body.own >= 2 && noun.kind !== 'Organization';
}

function isPlaced({ place }: NameBody): boolean {
  return place !== 'none';
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

/** So many telling characters are a name without a place: 类脑智能概念验证与转化创新中心. */
const longEnough = 6;
