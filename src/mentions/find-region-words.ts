import type { Candidate } from './candidate.ts';
import { uniqueDivisionName } from './division-names.ts';
import type { Reading } from './reading.ts';

/** Words that mean a region without naming it in full: 我市 and 全市 the issuing city, 港澳 and 粤港澳 the regions they abbreviate, 在穗 广州市. */
export function findRegionWords(text: string, { issuer, gazetteer }: Reading): readonly Candidate[] {
  return [...text.matchAll(regionWord)].flatMap((match) => {
    const [whole, level, joint, visited] = match;
    const division = level === undefined ? undefined : issuer.places.get(level);
    if (division !== undefined)
      return [region(match.index, whole, uniqueDivisionName(gazetteer.divisions, division), 'own-region')];
    if (joint !== undefined)
      return [...joint].flatMap((character) => abbreviatedAs(character, match.index, joint, 'joint-regions'));
    return visited === undefined ? [] : abbreviatedAs(visited, match.index + 1, visited, 'visited-region');
  });
}

function abbreviatedAs(character: string, start: number, words: string, rule: string): readonly Candidate[] {
  const name = abbreviated.get(character);
  return name === undefined ? [] : [region(start, words, name, rule)];
}

function region(start: number, words: string, name: string, rule: string): Candidate {
  return { start, end: start + words.length, kind: 'Region', name, rule };
}

const regionWord =
  /(?:[我全本]([市省区县州旗])(?![场长]))|((?:[京津沪渝冀苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘穗深港澳]{3,}|港澳|深港(?!澳)|粤港(?!澳)|粤澳|粤桂|苏浙|沪苏|沪浙|浙皖|苏皖|川渝|京津|湘赣|陕甘|豫皖)(?!大湾区|台办|办|事务|高速|铁路|高铁))|(?:[在驻来赴留]([穗粤深港澳京沪津渝])(?=[^\p{Script=Latin}]))/gu;
/** 简称, as usual names of regions. */
const abbreviated = new Map([
  ['穗', '广州市'],
  ['深', '深圳市'],
  ['粤', '广东省'],
  ['港', '香港特别行政区'],
  ['澳', '澳门特别行政区'],
  ['京', '北京市'],
  ['沪', '上海市'],
  ['津', '天津市'],
  ['渝', '重庆市'],
  ['冀', '河北省'],
  ['苏', '江苏省'],
  ['浙', '浙江省'],
  ['皖', '安徽省'],
  ['闽', '福建省'],
  ['赣', '江西省'],
  ['鲁', '山东省'],
  ['豫', '河南省'],
  ['鄂', '湖北省'],
  ['湘', '湖南省'],
  ['桂', '广西壮族自治区'],
  ['琼', '海南省'],
  ['川', '四川省'],
  ['黔', '贵州省'],
  ['滇', '云南省'],
  ['陕', '陕西省'],
  ['甘', '甘肃省'],
]);
