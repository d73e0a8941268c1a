import { expect, test } from 'vitest';
import type { Clause } from '../../src/clauses/clause.ts';
import { findResponsibilityLists } from '../../src/clauses/find-responsibility-lists.ts';

test.each([
  [
    '推进转化。〔牵头单位：市科技局，参与单位：各县（市、区）人民政府、市农业农村局〕',
    ['LEADS 市科技局', 'PARTICIPATES_IN 各县（市、区）人民政府 市农业农村局'],
  ],
  [
    '完善激励。（市科技局、市发展改革局牵头,市国资委、市财政局参与）',
    ['LEADS 市科技局 市发展改革局', 'PARTICIPATES_IN 市国资委 市财政局'],
  ],
  [
    '（责任单位：市科技局、发展改革委，市委外办，越秀区、黄埔区、南沙区政府）',
    ['RESPONSIBLE_FOR 市科技局 发展改革委 市委外办 越秀区 黄埔区 南沙区政府'],
  ],
  ['（市科技局牵头负责，市财政局、各区按职责分工负责）', ['LEADS 市科技局', 'RESPONSIBLE_FOR 市财政局 各区']],
  ['责任单位：市科技局、市财政局；完成时限：2021年底。', ['RESPONSIBLE_FOR 市科技局 市财政局']],
  ['由海珠区牵头，加快建设。', ['LEADS 海珠区']],
  ['强化支撑。（市发展改革委、科技局；各区政府）', ['LEADS 市发展改革委 科技局', 'PARTICIPATES_IN 各区政府']],
  ['（市工业和信息化局、市科技局和市财政局等参与）', ['PARTICIPATES_IN 市工业和信息化局 市科技局 市财政局']],
  ['琶洲试验区（含广州大学城）等建设。', []],
  ['市科委、杨浦区牵头建立市区联动工作机制。', ['LEADS 市科委 杨浦区']],
  [
    '（市政府办公室牵头，市委宣传部、市科协按职责分工配合）',
    ['LEADS 市政府办公室', 'PARTICIPATES_IN 市委宣传部 市科协'],
  ],
  ['本政策由省经济和信息化厅负责解释。', []],
  [
    '牵头单位：市科技局。配合单位：市财政局，各市、县、区政府。',
    ['LEADS 市科技局', 'PARTICIPATES_IN 市财政局 各市、县、区政府'],
  ],
  [
    '责任单位：各市人民政府（含新区、开发区管委会，下同），省科技厅',
    ['RESPONSIBLE_FOR 各市人民政府 省科技厅'],
  ],
  ['主（协）办机关：教育部、（内政部、法务部）', ['LEADS 教育部', 'PARTICIPATES_IN 内政部 法务部']],
  ['由秘书处负责。', []],
  ['由企业牵头组建创新联合体。', []],
  ['研究与开发（R&D）经费占比', []],
])('findResponsibilityLists %s', (text, expected) => {
  const lists = findResponsibilityLists(paragraph(text));
  const words = lists.map(({ relationship, items }) =>
    [relationship, ...items.map(({ start, end }) => text.slice(start, end))].join(' '),
  );
  expect(words).toEqual(expected);
});

function paragraph(text: string): Clause {
  const place = { documentId: 'd', path: '1', number: '1', heading: undefined, parentPath: undefined };
  return { ...place, form: 'paragraph', span: { start: 0, end: text.length }, text };
}
