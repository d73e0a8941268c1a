import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/std/finding.ts';
import { repairText } from '../../src/text/repair-text.ts';

/** The repaired text of lines received. */
function repaired(...lines: readonly string[]): string {
  return repairText('d', lines.join('\n'), () => {}).text;
}

describe('bold print', () => {
  test.each([
    [
      '1.1.1.1.推动传统产业绿色低碳发展。推动传统产业绿色低碳发展。推动传统产业绿色低碳发展。推动传统产业绿色低碳发展。围绕有色金属',
      '1.推动传统产业绿色低碳发展。围绕有色金属',
    ],
    [
      '2.2.2.2.开展绿色低碳技术创新试点开展绿色低碳技术创新试点开展绿色低碳技术创新试点开展绿色低碳技术创新试点。。。。探索',
      '2.开展绿色低碳技术创新试点。探索',
    ],
    [
      '3.3.3.3.建设建设建设建设5555GGGG++++绿色智慧科技园示范。绿色智慧科技园示范。绿色智慧科技园示范。绿色智慧科技园示范。以我市',
      '3.建设5G+绿色智慧科技园示范。以我市',
    ],
    [
      '2222....推进金融科技产业融合发展推进金融科技产业融合发展推进金融科技产业融合发展推进金融科技产业融合发展。。。。扩大',
      '2.推进金融科技产业融合发展。扩大',
    ],
    ['清 远 市 人 民 政 府清 远 市 人 民 政 府清 远 市 人 民 政 府清 远 市 人 民 政 府', '清远市人民政府'],
    ['（一）加强组织领导。加强组织领导。成立领导小组。', '（一）加强组织领导。成立领导小组。'],
    [
      '1.1.1.1.培育企业。培育企业。培育企业。培育企业。孵化器在孵企业达10000家',
      '1.培育企业。孵化器在孵企业达10000家',
    ],
    ['培育100000家企业，让家家户户、人人受益', '培育100000家企业，让家家户户、人人受益'],
    ['实现高质量发展、高质量发展、高质量发展的要求', '实现高质量发展、高质量发展、高质量发展的要求'],
  ])('%s', (line, expected) => expect(repaired(line)).toBe(expected));
});

describe('Markdown', () => {
  test.each([
    ['**1.推进通用机场规划建设。** 落实规划', '1.推进通用机场规划建设。落实规划'],
    ['**——全球总部研发中心。**到2026年底', '——全球总部研发中心。到2026年底'],
    ['## 深圳市高质量建设方案', '深圳市高质量建设方案'],
    ['推进建设。\\[市交通运输局、各区政府\\]', '推进建设。〔市交通运输局、各区政府〕'],
    ['推进甲事。**（一）项目（\\[一期\\]）**', '推进甲事。（一）项目（〔一期〕）'],
    ['有效期为2021年**月**日至2025年**月**日', '有效期为2021年**月**日至2025年**月**日'],
    ['中奖者张**、李**、王**', '中奖者张**、李**、王**'],
    ['#1机组和C#语言', '#1机组和C#语言'],
  ])('%s', (line, expected) => expect(repaired(line)).toBe(expected));

  test('a table is rows of cells', () =>
    expect(repaired('| 指标 | 单位 | 2025年 |', '|---|:-:|--:|', '| 研发经费 | 亿元 | 30 |')).toBe(
      '指标 单位 2025年\n研发经费 亿元 30',
    ));
});

describe('characters', () => {
  test.each([
    ['到 2022 年，广清产业园高新技术企业超过 35 家', '到2022年，广清产业园高新技术企业超过35家'],
    ['比重增至０.７２％以上', '比重增至0.72%以上'],
    ['“1＋1＋9”工作部署', '“1+1+9”工作部署'],
    ['(责任单位：市科技局)', '（责任单位：市科技局）'],
    ['R&D/GDP(%)', 'R&D/GDP(%)'],
    ['重大项目［牵头单位：市科技局］', '重大项目〔牵头单位：市科技局〕'],
    ['粤府[2019]1号', '粤府〔2019〕1号'],
    ['市科技局牵头,市财政局参与', '市科技局牵头，市财政局参与'],
    ['投资1,200万元', '投资1,200万元'],
    ['大科学装臵、科技创新劵', '大科学装置、科技创新券'],
    ['建设 Bio Island 园区', '建设Bio Island园区'],
    ['基于 5G+技术', '基于5G+技术'],
    ['專項資金由澳門特別行政區政府設立', '專項資金由澳門特別行政區政府設立'],
    ['专栏5  5G+智慧园区', '专栏5 5G+智慧园区'],
    ['专栏 12　高新技术企业树标提质工程', '专栏12 高新技术企业树标提质工程'],
    ['组 长:马正勇 市委副书记、市长', '组长：马正勇 市委副书记、市长'],
    ['副组长:邵 军 副市长', '副组长：邵军 副市长'],
    ['李 四  市财政局局长', '李四 市财政局局长'],
  ])('%s', (line, expected) => expect(repaired(line)).toBe(expected));
});

describe('line ends', () => {
  test('a paragraph runs over lines and empty lines, a heading does not', () => {
    const lines = [
      '二、主要任务',
      '',
      '（一）实施生态发展科技引领行动，建设绿色技术创新与成',
      '',
      '果转化示范区',
      '',
      '围绕有色金属、建筑陶瓷、精细化工等产业升级需求，组织实施科',
      '',
      '技创新专项，以高新技术改造提升传统产业。到 2022 年，实施市级',
      '',
      '重大技术改造项目 40 项。（牵头单位：市科技局，参与单位：市财',
      ' 政局）',
      '',
      '（二）探索发展陶瓷物流、设计等生产性服务业。',
    ];
    expect(repaired(...lines).split('\n')).toEqual([
      '二、主要任务',
      '（一）实施生态发展科技引领行动，建设绿色技术创新与成果转化示范区',
      '围绕有色金属、建筑陶瓷、精细化工等产业升级需求，组织实施科技创新专项，以高新技术改造提升传统产业。到2022年，实施市级重大技术改造项目40项。（牵头单位：市科技局，参与单位：市财政局）',
      '（二）探索发展陶瓷物流、设计等生产性服务业。',
    ]);
  });

  test('an indented line begins a paragraph', () => {
    const lines = [
      '　　围绕有色金属、建筑陶瓷、精细化工等产业升级需求，组织实施科技',
      '创新专项，以高新技术改造提升传统产业，探索发展陶瓷物流、设计等生产',
      '性服务业，依托优质碳酸钙等非金属矿资源优势，建设创新转化基地基地。',
      '　　加快推进信息化和工业化深度融合，实施“互联网+”“大数据+”计',
      '划，支持企业开展扩产增效、智能化改造、设备更新。',
    ];
    expect(repaired(...lines).split('\n')).toHaveLength(2);
  });

  test('a line of units ends before the next number', () => {
    const lines = [
      '（三）推动公共服务公开。深入开展公共企事业单位信息公开，不断提升教育、卫生、',
      '交通、公共事业等信息公开覆盖度和查阅便利度。',
      '牵头单位：市政府办、市政府政务公开办',
      '责任单位：各县（市、区）人民政府，工业园区（高新区）管委会，市直各相关部门',
      '（四）做好依申请公开。在政府信息公开指南中准确发布政府信息公开申请接收途径，',
      '阐明原因、指明路径、争取理解支持，实现信息公开“零复议、零诉讼”。',
      '责任单位：市司法局，各县（市、区）人民政府，工业园区管委会，市直各有关部',
      '门',
    ];
    expect(repaired(...lines).split('\n')).toEqual([
      `${lines[0]}${lines[1]}`,
      lines[2],
      lines[3],
      `${lines[4]}${lines[5]}`,
      `${lines[6]}${lines[7]}`,
    ]);
  });

  test('a label goes on in the next line', () => {
    expect(repaired('五、加快建设。', '责任单位：', '市科技局、市财政局', '六、强化服务。')).toBe(
      '五、加快建设。\n责任单位：市科技局、市财政局\n六、强化服务。',
    );
  });

  test('a title of three lines is one', () => {
    expect(
      repaired(
        '清远市人民政府关于促进高新技术产业',
        '',
        '开发区高质量发展的意见',
        '',
        '(征求意见稿)',
        '',
        '一、总体要求',
      ),
    ).toBe('清远市人民政府关于促进高新技术产业开发区高质量发展的意见（征求意见稿）\n一、总体要求');
  });

  test('a line of a web page is a paragraph', () => {
    expect(
      repaired(
        '\t　　一、发展基础',
        '\u00a0\u00a0（一）总体形势。近年来，我市不断改善科技创新环境。',
        '',
        '（二）工作目标。',
      ),
    ).toBe('一、发展基础\n（一）总体形势。近年来，我市不断改善科技创新环境。\n（二）工作目标。');
  });
});

describe('web pages', () => {
  test('what the site puts around a text goes, facts of the document stay', () => {
    const page = [
      '当前位置：首页 > 政务公开 > 规划计划',
      '索引号：LH331082',
      '文号：清府〔2020〕1号',
      '字体：【大 中 小】',
      '【打印】 【关闭】',
      '浏览次数：1024',
      '一、总体要求',
      '（一）支持企业。',
      '上一篇：关于召开会议的通知',
      '版权所有：清远市人民政府办公室',
      '粤ICP备05095421号 粤公网安备 44180202000103号',
    ];
    expect(repaired(...page).split('\n')).toEqual([
      '索引号：LH331082',
      '文号：清府〔2020〕1号',
      '一、总体要求',
      '（一）支持企业。',
    ]);
  });

  test('paragraphs on one long line are parted at their numbers', () => {
    const long =
      '为加强我市“十四五”时期科技发展工作，主动应对百年大变局，构建创新驱动新格局，开启科技赋能新征程，结合本市实际，特编制本规划，规划期为2021—2025年。';
    expect(
      repaired(
        `${long} 一、现实基础“十三五”期间，创新能力大幅提升。 (一)创新活力持续增强。人才总量增加。`,
      ).split('\n'),
    ).toEqual([
      long,
      '一、现实基础“十三五”期间，创新能力大幅提升。',
      '（一）创新活力持续增强。人才总量增加。',
    ]);
  });
});

describe('pages', () => {
  const before = '支持国家超算广州中心的“天河二号”系统扩容升级，支持粤港澳（国';
  const after = '际）青年创新工场、粤港澳高校创新创业联盟发展，建设“侨梦苑”等。';
  const body = [
    '对创业项目及初创企业需求提供精准孵化服务，扩大孵化器在孵企业和',
    '毕业企业规模，加快促进科技企业迅速成长壮大，推动高校深度融通，',
  ];
  test.each([[' 14 '], ['— 14 —'], ['-14-'], ['第 14 页 共 30 页'], ['第14页']])(
    'the page number %j inside a sentence goes',
    (number) => {
      expect(repaired(...body, before, number, after)).toBe([...body, before, after].join(''));
    },
  );

  test('page numbers glued to the first lines of three pages go, a figure of the text stays', () => {
    const page = [...body, ...body, ...body, ...body, ...body, ...body, before];
    const glued = repaired(...page, `12${after}`, ...page, `13${after}`, ...page, `14${after}`, '50家企业。');
    expect(glued.match(/（国际）青年/g)).toHaveLength(3);
    expect(glued).toContain('50家企业');
    expect(repaired(...page, '12家企业，', ...page, '14家企业，')).toContain('12家企业');
  });

  test('a running head goes, a heading said in every part stays', () => {
    const head = '广州市建设科技创新强市行动计划';
    const pages = [1, 2, 3].flatMap((page) => [
      ...body,
      ...body,
      ...body,
      ...body,
      before,
      `— ${page} —`,
      head,
      after,
      '1.工作目标。',
    ]);
    const text = repaired(...pages);
    expect(text).not.toContain(head);
    expect(text.match(/^1\.工作目标。$/gm)).toHaveLength(3);
  });
});

describe('tables', () => {
  test('a row over several lines is one line, one space between cells', () => {
    const { text, tables } = repairText(
      'd',
      '主要指标 2020 年 2021 年 2022 年\n\nR&D/GDP(%) 0.9 1.0 1.1\n\n规模以上工业企业设立研\n\n发机构比例\n30% 32% 35%\n\n省级农业科技园（个） 3 5 8\n\n公开方式：依申请公开',
      () => {},
    );
    expect(text.split('\n')).toEqual([
      '主要指标 2020年 2021年 2022年',
      'R&D/GDP(%) 0.9 1.0 1.1',
      '规模以上工业企业设立研发机构比例 30% 32% 35%',
      '省级农业科技园（个） 3 5 8',
      '公开方式：依申请公开',
    ]);
    expect(tables.map(({ start, end }) => text.slice(start, end).split('\n').length)).toEqual([4]);
  });

  test('cells one a line become rows; a row that lost its name keeps its figures', () => {
    const cells = [
      '序号',
      '项目名称',
      '建设内容及规模',
      '建设起止年限',
      '总投资',
      '备注',
      '中山大学医学创新园',
      '建设高端科研平台及相关产业。',
    ];
    const rest = [
      '2021',
      '- 2024',
      '35',
      '2021',
      '- 2023',
      '8.2',
      '清新区富力中以科技产城项目',
      '占地面积5445亩。',
      '2019',
      '- 2025',
      '150',
    ];
    expect(repaired(...[...cells, ...rest].map((cell) => `\t${cell}`)).split('\n')).toEqual([
      '序号 项目名称 建设内容及规模 建设起止年限 总投资 备注',
      '中山大学医学创新园 建设高端科研平台及相关产业。 2021-2024 35',
      '2021-2023 8.2',
      '清新区富力中以科技产城项目 占地面积5445亩。 2019-2025 150',
    ]);
  });
});

test('a line cut off at a fixed width is not joined, and reported', () => {
  const cut =
    '探索农业科技服务新模式，利用我市农业科技服务体系现有基础，整合各方优势资源，建设科技服务站'.slice(0, 44);
  const original = Array.from({ length: 12 }, (_, i) => `专栏${i + 1} 农业科技创新平台\n${cut}\n`).join('');
  const findings: Finding[] = [];
  const { text } = repairText('d', original, (finding) => findings.push(finding));
  expect(text.split('\n')).toHaveLength(24);
  expect(findings.map(({ rule, start, end }) => [rule, original.slice(start, end)])).toEqual(
    Array.from({ length: 12 }, () => ['text/cut-line', cut]),
  );
});

describe('a text without line ends', () => {
  const long = Array.from({ length: 100 }, (_, i) => `加快培育第${i}家优质企业`).join('，');
  test('gets them before its clause numbers', () => {
    expect(repaired(`${long}。一、培育目标${long}。（一）支持进阶。${long}〕（二）支持成长。`)).toBe(
      [`${long}。`, `一、培育目标${long}。`, `（一）支持进阶。${long}〕`, '（二）支持成长。'].join('\n'),
    );
  });
  test('stays whole where it speaks of one clause', () => {
    const line = `${long}；（二）中的规定照旧。${long}。`;
    expect(repaired(line)).toBe(line);
  });
});
