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
