import type { Candidate } from './candidate.ts';
import { uniqueDivisionName } from './division-names.ts';
import type { Reading } from './reading.ts';

/** Words that mean a region without naming it in full: 我市 and 全市 the issuing city, 港澳 and 粤港澳 the regions they abbreviate, 在穗 广州市. */
export function findRegionWords(text: string, { issuer, gazetteer }: Reading): readonly Candidate[] {
  return [...text.matchAll(regionWord)].flatMap((match): readonly Candidate[] => {
    const [whole, level, joint, visited] = match;
    const start = match.index;
    const span = { start, end: start + whole.length };
    const division = level === undefined ? undefined : issuer.places.get(level);
    if (division !== undefined) {
      const name = uniqueDivisionName(gazetteer.divisions, division);
      return [{ ...span, kind: 'Region', name, rule: 'own-region' }];
    }
    if (joint !== undefined)
      return abbreviatedIn(joint).map((name) => ({ ...span, kind: 'Region', name, rule: 'joint-regions' }));
    const own = { start: start + 1, end: start + 2 };
    return abbreviatedIn(visited ?? '').map((name) => ({
      ...own,
      kind: 'Region',
      name,
      rule: 'visited-region',
    }));
  });
}

function abbreviatedIn(characters: string): readonly string[] {
  return [...characters].flatMap((character) => abbreviated.get(character) ?? []);
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
