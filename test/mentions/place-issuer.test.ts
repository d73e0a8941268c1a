import { expect, test } from 'vitest';
import { readDocument } from '../../src/clauses/read-document.ts';
import { makeGazetteer } from '../../src/mentions/gazetteer.ts';
import { placeIssuer } from '../../src/mentions/place-issuer.ts';
import { readReference } from '../../src/seeds/read-reference.ts';

const { divisions } = makeGazetteer(readReference('seeds/reference'));

test.each<[string, string, string | undefined]>([
  [
    'a city that speaks of itself',
    '根据《中共广州市委、广州市人民政府关于全面推进新型城市化发展的决定》，提出以下意见。\n一、支持我市企业，把广州建设成为国际人才港。（牵头单位：市科技局，配合单位：市财政局）\n二、提升全市水平，服务广州地区高校。',
    '广州市',
  ],
  [
    'a province',
    '一、支持我省企业到全省各地投资，在安徽落户，办好安徽馆，提升安徽制造。（省科技厅、省财政厅）',
    '安徽省',
  ],
  [
    'a municipality',
    '一、打造上海品牌。（市科委、市教委）\n二、提升上海制造，服务上海企业，由市经济信息化委牵头，市发展改革委、市科委配合。全市推广。',
    '上海市',
  ],
  [
    'cities named alike often',
    '我市与杭州、宁波合作，全市学习杭州、宁波经验，本市企业到杭州、宁波设点。',
    undefined,
  ],
  ['a name said once', '我市学习深圳经验，全市推广，本市落实。', undefined],
  ['no level of its own', '支持深圳建设先行示范区，深圳先行先试，总结深圳经验，各省、各市参照。', undefined],
  [
    'a county, whose city is not the issuer',
    '我县对接合肥，全县融入合肥，本县企业服务合肥。（县科技局、县财政局）',
    undefined,
  ],
])('%s', (_, body, region) => {
  const text = `关于推进人才集聚工程的实施意见\n${body}`;
  const reading = readDocument({ id: 'd', fileName: 'd.txt', text, facts: {} }, () => undefined);
  expect(placeIssuer(reading, divisions).profile.region).toBe(region);
});

test('what the title says stands', () => {
  const text = '清远市行动计划\n一、我市学习广州，全市对接广州，本市企业服务广州。';
  const reading = readDocument({ id: 'd', fileName: 'd.txt', text, facts: {} }, () => undefined);
  expect(placeIssuer(reading, divisions).profile.region).toBe('清远市');
});
