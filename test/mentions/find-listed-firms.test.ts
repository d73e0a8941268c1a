import { expect, test } from 'vitest';
import { outerNames, readPhrases } from './read-phrase.ts';

test.each([
  [
    '依托科大讯飞、阳光电源、京东方等龙头企业',
    [
      'Enterprise 科大讯飞股份有限公司',
      'Enterprise 阳光电源股份有限公司',
      'Enterprise 京东方科技集团股份有限公司',
    ],
  ],
  ['以蔚来、江淮、比亚迪为引领', ['Enterprise 蔚来', 'Enterprise 江淮', 'Enterprise 比亚迪股份有限公司']],
  ['发挥五粮液、丝丽雅等龙头企业作用', ['Enterprise 五粮液', 'Enterprise 丝丽雅']],
  ['深化与阿里、腾讯等头部企业合作', ['Enterprise 阿里', 'Enterprise 深圳市腾讯计算机系统有限公司']],
  [
    '鼓励天合光能、中创新航、中车戚墅堰机车等骨干企业加大投入',
    [
      'Enterprise 天合光能股份有限公司',
      'Enterprise 中创新航科技集团股份有限公司',
      'Enterprise 中车戚墅堰机车',
    ],
  ],
  ['遴选中船三井、三一集团等一批骨干企业', ['Enterprise 中船三井', 'Enterprise 三一集团有限公司']],
  ['支持华为、高校、新能源汽车、上下游配套等骨干企业', ['Enterprise 华为技术有限公司']],
  [
    '考察中联重科、远大集团、圣湘生物等龙头企业',
    ['Enterprise 中联重科股份有限公司', 'Enterprise 远大集团', 'Enterprise 圣湘生物'],
  ],
  [
    '依托坪山区比亚迪、中芯国际等龙头企业',
    ['Region 坪山区', 'Enterprise 比亚迪股份有限公司', 'Enterprise 中芯国际集成电路制造有限公司'],
  ],
  [
    '鼓励先声药业、金斯瑞生物、南京新百等企业与高校合作',
    ['Enterprise 先声药业', 'Enterprise 金斯瑞生物', 'Enterprise 南京新百'],
  ],
  ['推动现代药业、生物医药、乳业等企业发展', []],
  ['依托智能装备、新材料、生物医药等重点企业', []],
  ['推动煤炭、焦化、火电等龙头企业节能改造', []],
  ['培育专精特新、单项冠军、独角兽等龙头企业', []],
  ['依托高校、科研院所、龙头等骨干企业', []],
  ['推动钢铁、水泥等重点行业龙头企业', []],
])('%s', (phrase, expected) => expect(outerNames('安徽省', phrase)).toEqual(expected));

test('a place that opens an unknown firm’s name is part of it', () => {
  const mentions = readPhrases('吉林省', '支持通化金马、修正药业、一汽集团等企业做大做强');
  expect(mentions.filter(({ kind }) => kind === 'Region')).toEqual([]);
});

test('a place before a known firm is the place', () => {
  const mentions = readPhrases('安徽省', '推动合肥京东方、科大讯飞等企业发展');
  expect(mentions.filter(({ kind }) => kind === 'Region').map(({ name }) => name)).toEqual(['合肥市']);
});

test('a known firm or university names its own seat at its head, others name none', () => {
  const phrase = '依托上海电气、上海理工大学、京东方、阿里巴巴';
  const inner = readPhrases('江苏省', phrase).filter(({ within }) => within !== undefined);
  expect(inner.map(({ name, span }) => `${name} ${span.start}`)).toEqual(['上海市 2', '上海市 7']);
});
