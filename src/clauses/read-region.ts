/** The longest names first: an autonomous prefecture is no 州 of its own. */
const region =
  /^(?:中共)?((?:[\u3400-\u9fff]{2,6}?(?:省|自治区|特别行政区))?(?:[\u3400-\u9fff]{2,8}?(?:自治州|市|盟))?(?:[\u3400-\u9fff]{2,6}?(?:自治县|县|区|市|旗))?)(?=人民政府|人大|委|政府|[\u3400-\u9fff])/;
const zone = /高新区|开发区|示范区|试验区|合作区|新区|园区|大湾区|地区|社区|老区|矿区|山区|校区|专区/;

/**
 * The region whose document it is, by the name that its issuer or title begins with: 清远市人民政府 → 清远市,
 * 广州市海珠区科技局 → 广州市海珠区. Texts are tried in order; zones are no regions.
 */
export function readRegion(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const name = regionAtStart(text ?? '');
    if (name !== undefined) return name;
  }
  return undefined;
}

function regionAtStart(text: string): string | undefined {
  const name = region.exec(text)?.[1] ?? '';
  if (name.length < 3 || zone.test(name) || /[我全本各]市|关于|印发/.test(name)) return undefined;
  return name;
}
