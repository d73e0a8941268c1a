import type { Graph } from '../src/graph/graph.ts';

/**
 * Gives the places that a graph names other names in each copy, of three characters: 清远市 is 璟潭岷市 in one and
 * 泽岫沅市 in another. What names no place gets one of the copy before it, so that names stay apart.
 */
export function placeNames(graph: Graph): (text: string, copy: number) => string {
  const places = [...new Set(graph.nodes.flatMap(placeOf))].sort((a, b) => b.length - a.length);
  const numbers = new Map(places.map((place, i) => [place, i + 1]));
  const anyPlace = new RegExp(places.join('|'), 'gu');
  const own = (copy: number, place: number): string => threeCharacters(copy * (places.length + 1) + place);
  return (text, copy) => {
    const renamed = text.replaceAll(anyPlace, (place) => own(copy, numbers.get(place) ?? 0));
    return renamed === text ? own(copy, 0) + text : renamed;
  };
}

/** 清远 of 清远市. */
function placeOf({ labels, properties: { name } }: Graph['nodes'][number]): readonly string[] {
  if (!labels.includes('Region') || typeof name !== 'string') return [];
  const place = name.replace(/(?:大湾区|特别行政区|经济特区|自治[区州县]|[省市区县镇乡])$/u, '');
  return place.length >= 2 ? [place] : [];
}

/** Another name for each number below eight million, in no order that shows. */
function threeCharacters(number: number): string {
  const scattered = Number((BigInt(number) * 5_176_927n) % 8_000_000n);
  const at = (i: number): string => characters[i % characters.length] ?? '';
  return at(scattered) + at(Math.floor(scattered / 200)) + at(Math.floor(scattered / 40_000));
}

/** Two hundred characters that stand in names of places. */
const characters = [
  ...'丰临云仁伊佳信元兰光兴冈凤利北华南卢原古台吉同和嘉固圣坊城埔堂堡塔塘壁天太奉姚始孟宁安宜定宝宣容宾富寿尚山岗岚岩岭岱岳岷峡峰嵊川州巢平广庆康建开弋张徐德忠恩惠慈成承抚揭敦文新方旌旗日昆昌明星春景曲朗木本杭松林果柏柳柯桂桃桐桑梁梅梧榆榕樟武殷水永江池汾沂沅沙河油沽沿泉泊泗波泰泽洛洞洪津洮浏浔浙浦海涟涪润涵淄淮清渠渡温湄湖湘源溪滁滨滦漳潍潜潭澄澧濮瀚灵玉瑞璟甘界番疏白皋盐盘监盱石砀碧磁祁祥福禄禹秀秦秭',
];
