import { expect, test } from 'vitest';
import { readRegion } from '../../src/clauses/read-region.ts';

test.each<[string, string | undefined]>([
  ['清远市人民政府', '清远市'],
  ['中共清远市委办公室', '清远市'],
  ['广州市海珠区科技局', '广州市海珠区'],
  ['广东省科学技术厅', '广东省'],
  ['内蒙古自治区人民政府办公厅', '内蒙古自治区'],
  ['连南瑶族自治县人民政府', '连南瑶族自治县'],
  ['延边朝鲜族自治州科技局', '延边朝鲜族自治州'],
  ['江苏省苏州市工业园区管委会', '江苏省苏州市'],
  ['盐城市科技创新规划', '盐城市'],
  ['英德市科技创新三年行动计划', '英德市'],
  ['佛冈县人民政府', '佛冈县'],
  ['清远高新区管委会', undefined],
  ['上海市浦东新区科技创新行动计划', '上海市浦东新区'],
  ['天津市滨海新区人民政府', '天津市滨海新区'],
  ['重庆两江新区管理委员会', undefined],
  ['中共长沙市委 长沙市人民政府', '长沙市'],
  ['中共长沙市委长沙市人民政府', '长沙市'],
  ['甘肃省打造全国区域性科技创新及转化基地行动方案', '甘肃省'],
  ['创新型城市建设方案', undefined],
  ['加快建设创新型城市实施意见', undefined],
  ['关于促进高新区发展的意见', undefined],
  ['粤港澳大湾区发展规划纲要', undefined],
])('readRegion %s', (text, expected) => expect(readRegion([text])).toBe(expected));

test('the issuer says it before the title', () => {
  expect(readRegion([undefined, '清远市人民政府', '广州市行动计划'])).toBe('清远市');
});
