const han = '[\\u3400-\\u9fff]';
const province = `${han}{2,6}?(?:省|自治区|特别行政区)`;
const city = `${han}{2,9}?自治州|${han}{2,5}?(?:市|盟)`;
/** 中共长沙市委 长沙市人民政府: what follows a committee is no district of the city. */
const county = `(?!委)(?:${han}{2,14}?自治县|${han}{1,5}?(?:县|区|市|旗))`;
const region = new RegExp(`^(?:中共)?((?:${province})?(?:${city})?)(${county})?`);
/** Zones carry the ending of a district and are none, but for the two 新区 that are; so do words like 创新型城市. */
const noDistrict =
  /(?:高新|开发|示范|试验|合作|(?<!浦东|滨海)新|园|湾|地|社|老|矿|山|校|专|景|片|港|保税|功能|集聚)区$|各[县区市]$|[、（《“]|打造|全[国省市]|推动|促进|支持|深化|加强|实施|培育|创建|聚焦/;
const noRegion = /型城市|[我全本各][市县]|关于|印发|推进|建设|加快/;
/** 环县, 滕县: no other kind of region has so short a name. */
const shortCounty = /^[\u3400-\u9fff]县$/;

/**
 * The region whose document it is, by the name that its issuer or title begins with: 清远市人民政府 → 清远市,
 * 广州市海珠区科技局 → 广州市海珠区, 清远高新区管委会 → none. Texts are tried in order.
 */
export function readRegion(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const [, wide = '', narrow = ''] = region.exec(text ?? '') ?? [];
    const name = noDistrict.test(narrow) ? wide : wide + narrow;
    if ((name.length >= 3 || shortCounty.test(name)) && !noRegion.test(name)) return name;
  }
  return undefined;
}
