/** Words for the issuer's own region, by what they call its level: 我市, 全省. */
export const ownRegionWords = ['我', '全', '本'].flatMap((whose) =>
  [...'市省区县州旗'].map((level) => [whose + level, level] as const),
);

/** Regions side by side, each by its abbreviation (简称), as plans write them. */
export const jointRegionWords =
  '穗深港 穗珠澳 深珠 港澳 港澳台 粤港澳 穗港澳 深港澳 穗深港澳 深港 粤港 粤澳 沪苏浙皖 苏浙皖沪 沪苏浙 苏浙沪 苏浙皖 沪浙苏 苏浙 沪苏 沪浙 浙皖 苏皖 川渝 成渝 京津 粤桂 粤桂琼 粤闽 粤赣 粤湘 湘赣 湘粤 陕甘 豫皖 鲁豫 渝川 渝黔 川黔 云贵川'.split(
    ' ',
  );

/** Where one goes or is, before a region's abbreviation: 来穗, 驻粤. */
export const visitedRegionWords = ['在', '驻', '来', '赴', '留'].flatMap((verb) =>
  [...'穗粤深港澳京沪津渝皖浙苏鲁湘鄂川'].map((place) => [verb + place, place] as const),
);

/** 简称, as usual names of regions. */
export const abbreviatedRegions: ReadonlyMap<string, string> = new Map([
  ['穗', '广州市'],
  ['深', '深圳市'],
  ['粤', '广东省'],
  ['港', '香港特别行政区'],
  ['澳', '澳门特别行政区'],
  ['珠', '珠海市'],
  ['京', '北京市'],
  ['沪', '上海市'],
  ['津', '天津市'],
  ['渝', '重庆市'],
  ['成', '成都市'],
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
  ['贵', '贵州省'],
  ['云', '云南省'],
  ['陕', '陕西省'],
  ['甘', '甘肃省'],
]);
