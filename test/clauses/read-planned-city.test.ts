import { expect, test } from 'vitest';
import { readDocument } from '../../src/clauses/read-document.ts';

test.each([
  ['浙江省', '中国（金华）跨境电子商务综合试验区实施方案', '金华市人民政府，省级有关单位：', '金华市'],
  ['湖南省', '岳阳承接产业转移示范区建设方案', '岳阳市人民政府，省直有关单位：', '岳阳市'],
  ['湖南省', '岳阳承接产业转移示范区建设方案', '各市州人民政府，省直有关单位：', '湖南省'],
  ['湖南省', '数字经济发展实施方案', '岳阳市人民政府，省直有关单位：', '湖南省'],
  ['湖南省', '关于支持岳阳建设省域副中心的实施意见', '岳阳市人民政府，省直有关单位：', '湖南省'],
])('a plan of %s: %s to %s', (province, title, addressees, region) => {
  const text = `${province}人民政府办公厅关于印发《${title}》的通知\n${addressees}\n现印发给你们。\n${province}人民政府办公厅\n2022年5月8日\n${title}\n一、总体要求\n推进产业发展。\n`;
  const reading = readDocument({ id: 'd', fileName: 'd.txt', text, facts: {} }, () => undefined);
  expect(reading.profile.region).toBe(region);
});
