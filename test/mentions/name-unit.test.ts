import { expect, test } from 'vitest';
import { readIssuer } from '../../src/mentions/issuer.ts';
import { nameUnit } from '../../src/mentions/name-unit.ts';
import { makeReading } from '../../src/mentions/reading.ts';
import { gazetteer } from './read-phrase.ts';

function named(region: string, words: string): string | undefined {
  const profile = {
    id: 'd',
    title: '',
    issuer: undefined,
    region,
    number: undefined,
    date: undefined,
    startYear: undefined,
    endYear: undefined,
    isDraft: false,
  };
  const unit = nameUnit(words, makeReading(readIssuer(profile, gazetteer.divisions), gazetteer));
  return unit === undefined ? undefined : `${unit.kind} ${unit.name}`;
}

test.each([
  ['清远市', '市科技局', 'GovernmentUnit 清远市科技局'],
  ['清远市', '市科学技术局', 'GovernmentUnit 清远市科技局'],
  ['清远市', '发展改革局', 'GovernmentUnit 清远市发展改革局'],
  ['清远市', '市发展和改革局', 'GovernmentUnit 清远市发展改革局'],
  ['清远市', '市农村农业局', 'GovernmentUnit 清远市农业农村局'],
  ['清远市', '市市场监督管理局', 'GovernmentUnit 清远市市场监管局'],
  ['清远市', '市场监管局', 'GovernmentUnit 清远市市场监管局'],
  ['清远市', '市委组织部', 'GovernmentUnit 清远市委组织部'],
  ['清远市', '市政府办公室', 'GovernmentUnit 清远市政府办公室'],
  ['清远市', '省科技厅', 'GovernmentUnit 广东省科技厅'],
  ['清远市', '各县（市、区）人民政府', 'GovernmentUnit 清远市各县（市、区）人民政府'],
  ['清远市', '各县（市、区）科技主管部门', 'GovernmentUnit 清远市各县（市、区）科技主管部门'],
  ['清远市', '英德市人民政府', 'GovernmentUnit 英德市人民政府'],
  ['清远市', '高新区管委会', 'GovernmentUnit 清远高新区管委会'],
  ['清远市', '清远英德高新区管委会', 'GovernmentUnit 英德高新区管委会'],
  ['清远市', '英德高新区', 'Park 英德高新区'],
  ['清远市', '广清产业园管委会', 'GovernmentUnit 广清产业园管委会'],
  ['清远市', '广州对口帮扶清远指挥部办公室', 'GovernmentUnit 广州对口帮扶清远指挥部办公室'],
  ['清远市', '市城市综合管理局', 'GovernmentUnit 清远市城市综合管理局'],
  ['清远市', '清远市电视台', 'Organization 清远市电视台'],
  ['清远市', '资产集团', 'Enterprise 清远市资产集团'],
  ['清远市', '城投集团', 'Enterprise 清远市城投集团'],
  ['清远市', '各有关单位', undefined],
  ['广州市', '海珠区', 'GovernmentUnit 广州市海珠区人民政府'],
  ['广州市', '南沙区政府', 'GovernmentUnit 广州市南沙区人民政府'],
  ['广州市', '团市委', 'GovernmentUnit 共青团广州市委'],
  ['广州市', '各区政府', 'GovernmentUnit 广州市各区政府'],
  ['广州市', '广州知识产权法院', 'GovernmentUnit 广州知识产权法院'],
  ['安徽省', '省发展改革委', 'GovernmentUnit 安徽省发展改革委'],
  ['成都市', '市委组织部（市委人才办）', 'GovernmentUnit 成都市委组织部'],
  ['成都市', '市科技局（中心）', 'GovernmentUnit 成都市科技局（中心）'],
  ['内蒙古自治区', '自治区科技厅', 'GovernmentUnit 内蒙古自治区科技厅'],
  ['内蒙古自治区', '自治区党委组织部', 'GovernmentUnit 内蒙古自治区党委组织部'],
  ['内蒙古自治区', '财政厅', 'GovernmentUnit 内蒙古自治区财政厅'],
  ['内蒙古自治区', '阿拉善盟', 'GovernmentUnit 阿拉善盟行政公署'],
  ['内蒙古自治区', '锡林郭勒盟行署', 'GovernmentUnit 锡林郭勒盟行政公署'],
  ['新疆维吾尔自治区', '昌吉州', 'GovernmentUnit 昌吉回族自治州人民政府'],
  ['新疆维吾尔自治区', '自治区有关部门', undefined],
  ['延边朝鲜族自治州', '州科技局', 'GovernmentUnit 延边朝鲜族自治州科技局'],
  ['江苏省', '各设区市人民政府', 'GovernmentUnit 江苏省各设区市人民政府'],
  ['上海市', '虹桥国际中央商务区管委会', 'GovernmentUnit 虹桥国际中央商务区管委会'],
])('nameUnit in a document of %s: %s', (region, words, expected) => {
  expect(named(region, words)).toBe(expected);
});
