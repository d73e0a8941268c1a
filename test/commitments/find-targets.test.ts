import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/clauses/read-document.ts';
import type { Target } from '../../src/commitments/target.ts';
import { findTargets } from '../../src/commitments/find-targets.ts';

function said({ indicator, year, comparator, value, unit, isBaseline }: Target): string {
  return [indicator, year ?? '—', comparator, value, unit, ...(isBaseline ? ['baseline'] : [])].join(' ');
}

const plan = {
  title: '清远市三年行动计划',
  issuer: '清远市人民政府',
  startYear: 2020,
  endYear: 2022,
  date: '2020-06-09',
};

test.each([
  ['到2022年，实施市级重大技术改造项目40项。', ['市级重大技术改造项目数量 2022 EQ 40 项']],
  ['到2022年，全市算力规模突破200E Flops。', ['算力规模 2022 GTE 200 E Flops']],
  ['争取到2022年全市高新技术企业数量超过380家。', ['高新技术企业数量 2022 GTE 380 家']],
  [
    '力争2021年建成1家国家级研发平台、2家省技术创新中心。',
    ['国家级研发平台数量 2021 EQ 1 家', '省技术创新中心数量 2021 EQ 2 家'],
  ],
  [
    '争取每年吸引50家孵化毕业企业落户。',
    [2020, 2021, 2022].map((year) => `吸引孵化毕业企业落户数量 ${year} EQ 50 家`),
  ],
  [
    '到2022年，科技特派员从现有的102名增至130名以上。',
    ['科技特派员数量 — EQ 102 名 baseline', '科技特派员数量 2022 GTE 130 名'],
  ],
  [
    '到2022年，省级研发平台由2019年的20个增加至30个。',
    ['省级研发平台数量 2019 EQ 20 个 baseline', '省级研发平台数量 2022 EQ 30 个'],
  ],
  [
    '2019年，全社会研发经费投入6.50亿元，占GDP的0.65%。',
    ['全社会研发经费投入 2019 EQ 6.5 亿元 baseline', '全社会研发经费投入占GDP比重 2019 EQ 0.65 % baseline'],
  ],
  [
    '“十四五”期间，高技术制造业增加值占规模以上工业增加值的6%左右。',
    ['高技术制造业增加值占规模以上工业增加值比重 2025 APPROX 6 %'],
  ],
  [
    '到2022年，对外投资、实际利用外资占比分别超过20%、10%。',
    ['对外投资占比 2022 GTE 20 %', '实际利用外资占比 2022 GTE 10 %'],
  ],
  ['到2022年，专利申请量达1,500件以上。', ['专利申请量 2022 GTE 1500 件']],
  ['到2022年，平均能耗控制在0.5吨以内。', ['平均能耗 2022 LTE 0.5 吨']],
  [
    '到2021年，专精特新企业突破200家，到2022年突破300家。',
    ['专精特新企业数量 2021 GTE 200 家', '专精特新企业数量 2022 GTE 300 家'],
  ],
  [
    '到2022年，建成10个低空经济产业园区和2个特色产业园区。',
    ['低空经济产业园区数量 2022 EQ 10 个', '特色产业园区数量 2022 EQ 2 个'],
  ],
  [
    '到2022年，具备超过1000条低空航线、300万架次/年无人机飞行的管理能力。',
    ['低空航线数量 2022 GTE 1000 条', '无人机飞行的管理能力 2022 EQ 300 万架次/年'],
  ],
  [
    '到2022年，起降设施1公里半径覆盖建成区面积比例突破50%。',
    ['起降设施1公里半径覆盖建成区面积比例 2022 GTE 50 %'],
  ],
  [
    '到2022年，形成年产50发商业火箭、600颗商业卫星的批量化制造能力。',
    ['商业火箭年产量 2022 EQ 50 发', '商业卫星的批量化制造能力 2022 EQ 600 颗'],
  ],
  ['到2022年，推介30个应用场景。', ['推介应用场景数量 2022 EQ 30 个']],
  ['对当年通过认定的企业给予每家最高不超过100万元奖励。', []],
  ['对符合条件的按照不高于单台（套）的50%给予补贴。', []],
  ['新落户项目研究开发费用总额占同期销售收入原则上不低于4%。', []],
  ['探索建设5G智慧园区，占地面积280亩，办结时限不超过10个工作日。', []],
  ['全市高新技术企业数量居全省第12位。', []],
])('findTargets %s', (text, expected) => {
  const document = { id: 'd', fileName: 'd.txt', text: `一、主要任务\n（一）培育主体。${text}`, facts: plan };
  const reading = readDocument(document, () => undefined);
  expect(findTargets(reading, []).map(said)).toEqual(expected);
});

test.each([
  ['夯实低空基础设施', ['起降点数量 — EQ 205 个']],
  ['发展基础', ['起降点数量 — EQ 205 个 baseline']],
])('below %s', (heading, expected) => {
  const text = `一、${heading}\n（一）布局网络。起降点达205个。`;
  const reading = readDocument({ id: 'd', fileName: 'd.txt', text, facts: plan }, () => undefined);
  expect(findTargets(reading, []).map(said)).toEqual(expected);
});

describe('a table that rates its indicators', () => {
  test.each([
    [
      'as a PDF prints it, names and units broken around the figures',
      [
        '序 “十四五”目标',
        '指 标 单位 属性',
        '号',
        '2025年 年均[累计]',
        '1 全市生产总值年均增长率 % 预期性 - 5左右',
        '万元/',
        '2 全员劳动生产率 预期性 36左右 -',
        '人',
        '3 单位建设用地生产总值提升 % 预期性 - [20]',
        '全社会研发经费支出相当于',
        '6 % 预期性 4.5左右 -',
        '全市生产总值比例',
        '9 居民人均可支配收入增长 % 预期性 - 与经济增长基本同步',
        '10 城镇调查失业率 % 预期性 - <5.5',
        '16 / 约束性 二级标准，部分指标 -',
        '17 每万人口专利拥有量1 件 预期性 >30 -',
      ],
      [
        '全市生产总值年均增长率 2025 APPROX 5 %',
        '全员劳动生产率 2025 APPROX 36 万元/人',
        '单位建设用地生产总值提升 2025 EQ 20 %',
        '全社会研发经费支出相当于全市生产总值比例 2025 APPROX 4.5 %',
        '城镇调查失业率 2025 LTE 5.5 %',
        '每万人口专利拥有量 2025 GTE 30 件',
      ],
    ],
    [
      'with the rating last and a column of growth',
      [
        '序号 指标名称 单位 2020年 2025年 年均增速 属性',
        '1 地区生产总值 亿元 1000 1500 8.5 预期性',
        '2 森林覆盖率 % 60 ≥62 - 约束性',
      ],
      [
        '地区生产总值 2020 EQ 1000 亿元 baseline',
        '地区生产总值 2025 EQ 1500 亿元',
        '地区生产总值年均增速 2025 EQ 8.5 %',
        '森林覆盖率 2020 EQ 60 % baseline',
        '森林覆盖率 2025 GTE 62 %',
      ],
    ],
    [
      'cell by cell',
      [
        '指标维度 序号 指标名称 2025 年 属性',
        '1 算力总规模（EFlops） 500 预期性',
        '算网协同',
        '5 ',
        '至长三角国家算力枢纽节点网络时延',
        '（ms） ',
        '≤3 预期性',
      ],
      ['算力总规模 2025 EQ 500 EFlops', '至长三角国家算力枢纽节点网络时延 2025 LTE 3 ms'],
    ],
    [
      'not where sentences speak of ratings',
      ['指标属性分两类。', '预期性 指标 12 项', '约束性 指标 8 项'],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    const text = ['一、主要目标', '（一）指标', ...lines, '二、任务', '加强建设。'].join('\n');
    const facts = { ...plan, startYear: 2021, endYear: 2025 };
    const reading = readDocument({ id: 'd', fileName: 'd.txt', text, facts }, () => undefined);
    expect(findTargets(reading, []).map(said)).toEqual(expected);
  });
});
