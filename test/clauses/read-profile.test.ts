import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/clauses/read-document.ts';
import type { DocumentProfile } from '../../src/clauses/document-profile.ts';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import type { DocumentFacts } from '../../src/seeds/source-document.ts';

function profileOf(text: string, facts: DocumentFacts = {}): DocumentProfile {
  return readDocument({ id: 'd', fileName: 'd.txt', text, facts }, () => {}).profile;
}

const { documents } = await readSourceDocuments(['seeds/documents'], () => {});

test.each(documents.map((document) => [document.id, document] as const))(
  'documents.yaml says of %s what its text says',
  (_, source) => {
    const { id, ...read } = profileOf(source.text);
    const { source: _source, expected: _expected, ...known } = source.facts;
    expect(read).toMatchObject(known);
    expect(id).toBe('d');
  },
);

describe('front matter', () => {
  test.each<[string, string, Partial<DocumentProfile>]>([
    [
      'a notice hands on a plan',
      '淄博市人民政府\n关于印发淄博市“十四五”科技创新规划的通知\n淄政字〔2022〕38号\n各区县人民政府，各有关单位：\n现印发给你们，请认真组织实施。\n淄博市人民政府\n2022年4月19日\n一、发展成就',
      {
        title: '淄博市“十四五”科技创新规划',
        issuer: '淄博市人民政府',
        region: '淄博市',
        number: '淄政字〔2022〕38号',
        date: '2022-04-19',
        startYear: 2021,
        endYear: 2025,
        isDraft: false,
      },
    ],
    [
      'a draft names its issuer in the title',
      '清远市人民政府关于促进高新区高质量发展的意见\n(征求意见稿)\n一、总体要求',
      {
        title: '清远市人民政府关于促进高新区高质量发展的意见（征求意见稿）',
        issuer: '清远市人民政府',
        region: '清远市',
        isDraft: true,
        startYear: undefined,
      },
    ],
    [
      'a district',
      '广州市海珠区人民政府关于印发海珠区科技创新三年行动计划（2021—2023年）的通知\n一、目标',
      { region: '广州市海珠区', issuer: '广州市海珠区人民政府', startYear: 2021, endYear: 2023 },
    ],
    [
      'a province',
      '广东省人民政府关于加快科技创新若干政策意见\n一、目标',
      { region: '广东省', issuer: '广东省人民政府' },
    ],
    [
      'an autonomous county',
      '连南瑶族自治县人民政府关于科技创新的意见\n一、目标',
      { region: '连南瑶族自治县' },
    ],
    [
      'years in the text',
      '科技创新规划\n本规划期限为2021—2025年。\n一、目标',
      { startYear: 2021, endYear: 2025 },
    ],
    [
      'no front matter at all',
      '今年工作进展顺利。',
      { title: 'd', issuer: undefined, region: undefined, number: undefined, date: undefined },
    ],
    [
      'labels of a web page',
      '索引号：LH331082\n文号：临发改规划〔2022〕13号\n成文日期：2022-10-20\n临海市科学技术“十四五”发展规划\n一、基础',
      { number: '临发改规划〔2022〕13号', date: '2022-10-20', region: '临海市' },
    ],
    [
      'a plan named by its ordinal',
      '上海市国民经济和社会发展第十四个五年规划\n一、基础',
      { startYear: 2021, endYear: 2025, region: '上海市' },
    ],
    [
      'a title below a remark on its publication',
      '（此件公开发布）\n江西省推进养老服务提质升级三年行动方案（2023—2025年）\n一、任务',
      { title: '江西省推进养老服务提质升级三年行动方案（2023—2025年）', startYear: 2023, endYear: 2025 },
    ],
    [
      'a date behind the title is no year of the plan',
      '湖北省人民政府办公厅关于加快建设人力资源市场体系的实施意见（2023年5月17日）\n一、任务',
      {
        title: '湖北省人民政府办公厅关于加快建设人力资源市场体系的实施意见',
        region: '湖北省',
        startYear: undefined,
        endYear: undefined,
      },
    ],
    [
      'a breakdown of tasks is a title',
      '>> 专题专栏 >> 归档专题\n市政府工作报告重点工作责任分解(2023年)\n时间:2023-07-11 17:01 信息来源: 丽水市政府\n一、目标',
      {
        title: '市政府工作报告重点工作责任分解（2023年）',
        issuer: '丽水市政府',
        region: '丽水市',
        startYear: 2023,
      },
    ],
    [
      'a notice without a title names the plan that it hands on',
      '各县区人民政府:\n现将 《菏泽市推动绿色低碳高质量发展分工落实方案》印发给你们，请认真贯彻实施。\n一、认真研究政策',
      { title: '菏泽市推动绿色低碳高质量发展分工落实方案', region: '菏泽市' },
    ],
    [
      'a title in marks behind its number',
      '武政办〔2023〕1号《武汉市人民政府办公厅关于印发2023年目标任务责任分解方案的通知》\n浏览量: 时间:2024-01-10\n一、任务',
      {
        title: '2023年目标任务责任分解方案',
        issuer: '武汉市人民政府办公厅',
        number: '武政办〔2023〕1号',
        startYear: 2023,
      },
    ],
    [
      'the data of a collection of laws',
      '发文标题: 金华市人民政府关于补齐科技创新短板的若干意见\n发文文号: 金政发[2016]54号\n发文时间: 2016-10-18\n一、要求',
      {
        title: '金华市人民政府关于补齐科技创新短板的若干意见',
        issuer: '金华市人民政府',
        number: '金政发〔2016〕54号',
        date: '2016-10-18',
      },
    ],
    [
      'a row of data',
      '标 题: | 亳州市谯城区人民政府办公室关于印发2020年重点工作任务分解表的通知 | ||\n各乡镇人民政府：\n一、夯实责任',
      { title: '2020年重点工作任务分解表', issuer: '亳州市谯城区人民政府办公室', region: '亳州市谯城区' },
    ],
    [
      'two issuers in one line',
      '中共银川市委办公室银川市人民政府办公室关于印发《银川市行动计划(2022—2025年)》的通知\n一、要求',
      { title: '银川市行动计划（2022—2025年）', issuer: '中共银川市委办公室' },
    ],
    [
      'a number in brackets, a date in characters with a circle',
      '梧州市人民政府关于印发实施方案的通知\n(梧政发〔2012〕3号)\n二○一二年一月二十九日\n梧州市创新计划实施方案\n一、指导思想',
      { title: '梧州市创新计划实施方案', number: '梧政发〔2012〕3号', date: '2012-01-29' },
    ],
    [
      'a county of one character',
      '环县强科技行动实施方案（2023—2025）\n一、任务',
      { region: '环县', endYear: 2025 },
    ],
    [
      'a button above the title',
      '返 回\n杭州市人民政府办公厅关于印发科技方案的通知\n一、要求',
      { issuer: '杭州市人民政府办公厅', region: '杭州市' },
    ],
    ['a date in characters', '清远市科技创新行动计划\n二〇二〇年六月九日\n一、目标', { date: '2020-06-09' }],
  ])('%s', (_, text, expected) => expect(profileOf(text)).toMatchObject(expected));

  test('documents.yaml says more than the text', () => {
    expect(profileOf('一、目标', { title: '科技计划', startYear: 2020, isDraft: true })).toMatchObject({
      title: '科技计划',
      startYear: 2020,
      isDraft: true,
    });
  });
});
