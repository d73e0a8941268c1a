import type { EntityKind } from '../ontology/entity-kinds.ts';
import { gather } from '../std/gather.ts';
import { endsInSign, signSet } from '../std/next-sign.ts';
import type { Candidate } from './candidate.ts';
import { findDivision, uniqueDivisionName, withAncestors } from './division-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { scanWords, type Token } from './scan-words.ts';
import type { Reading } from './reading.ts';

/**
 * The known names that a known name is made of: 清华大学 in 清华珠三角研究院, 英德市 in 英德市人民政府, 中共清远市委 in 市委组织部.
 * A university's name holds no place but its seat and what that is part of, and so does a laboratory's that is known: 广东工业大学
 * names 广东省, 中山大学 no 中山市, 芙蓉实验室 no 芙蓉区.
 */
export function findInnerNames(text: string, outer: Candidate, reading: Reading): readonly Candidate[] {
  const words = text.slice(outer.start, outer.end);
  if (outer.kind === 'Region' || outer.kind === 'Person' || isPlaceAlone(outer, words)) return [];
  if (outer.rule === 'listed-firm') return [];
  const key = `${outer.kind}|${outer.name}|${words}`;
  const known = reading.knownInsides.get(key);
  const inside = known ?? namesInside(words, outer, reading);
  if (known === undefined) reading.knownInsides.set(key, inside);
  if (inside.length === 0) return inside;
  return inside.map(({ start, end, kind, name, rule }) => ({
    start: outer.start + start,
    end: outer.start + end,
    kind,
    name,
    rule,
  }));
}

/** 海珠区 as a unit: the region is named by the same words, and found by its own law. */
function isPlaceAlone({ kind }: Candidate, words: string): boolean {
  return kind === 'GovernmentUnit' && endsInSign(placeEnd, words);
}

const placeEnd = signSet('市区县旗');

/**
 * A firm's short name is a word of its own: no 阿里 in 阿里巴巴, no 京东 in 京东方, but its own seat at its head (上海电气); 安徽 in
 * 中国移动安徽公司 is itself.
 */
function isBrand({ kind, rule }: Candidate, words: string): boolean {
  return kind === 'Enterprise' && rule === 'known-name' && !/公司|集团|银行/u.test(words);
}

/** Their offsets are into the words. */
function namesInside(words: string, outer: Candidate, reading: Reading): readonly Candidate[] {
  const { kind, name } = outer;
  const isWord = isBrand(outer, words);
  const isSeated =
    kind === 'University' || isWord || (kind === 'Platform' && isPlacedBody(name, reading.gazetteer));
  const seats = isSeated ? seatsOf(name, reading.gazetteer) : undefined;
  return gather(tokensInside(words, name, reading), (token) => {
    if (token.type !== 'name' && token.type !== 'office') return [];
    const { kind: inner } = token;
    if (isWord && (inner !== 'Region' || token.start > 0)) return [];
    if (
      token.name === name ||
      (kind === 'Platform' && name.startsWith(`${token.name}（`)) ||
      !standsInside(token.name, inner, kind)
    )
      return [];
    if (inner === 'Region' && seats?.includes(token.name) === false) return [];
    return [{ start: token.start, end: token.end, kind: inner, name: token.name, rule: 'inner-name' }];
  });
}

function isPlacedBody(name: string, { bodies }: Gazetteer): boolean {
  return (bodies.get(name)?.region ?? '') !== '';
}

/** The known words in a name but itself; 上海理工 in 上海理工大学 means the same, and is looked into likewise. */
function tokensInside(words: string, name: string, reading: Reading): readonly Token[] {
  const [first, ...others] = scanWords(words.slice(0, -1), reading);
  if (first === undefined) return [];
  if (first.type !== 'name' || first.start > 0 || first.name !== name) return [first, ...others];
  return [...tokensInside(words.slice(0, first.end), name, reading), ...others];
}

/** Of departments only governments and party committees have departments named after them; a region is no part of a region, and 省铁塔公司 no part of 中国铁塔. */
function standsInside(name: string, inner: EntityKind, outer: EntityKind): boolean {
  if (inner === 'Region') return outer !== 'Region';
  if (inner === 'Enterprise') return outer !== 'GovernmentUnit';
  return inner !== 'GovernmentUnit' || /^中共|人民政府$|^中国/u.test(name);
}

function seatsOf(name: string, { universities, bodies, divisions }: Gazetteer): readonly string[] {
  const city = universities.get(name)?.city ?? bodies.get(name)?.region ?? '';
  const division = findDivision(divisions, city);
  if (division === undefined) return [];
  return withAncestors(divisions, division).map((above) => uniqueDivisionName(divisions, above));
}
