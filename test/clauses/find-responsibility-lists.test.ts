import { expect, test } from 'vitest';
import type { Clause } from '../../src/clauses/clause.ts';
import { findResponsibilityLists } from '../../src/clauses/find-responsibility-lists.ts';
import { markLeads } from '../../src/clauses/mark-leads.ts';

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
  ['开展资源收购。（各街镇、区属国企）', ['RESPONSIBLE_FOR 各街镇 区属国企']],
  ['加强招商联动。（区投促中心、各镇街）', ['RESPONSIBLE_FOR 区投促中心 各镇街']],
  ['（配合单位：市科技局，各有关区、县级市）', ['PARTICIPATES_IN 市科技局 各有关区、县级市']],
  ['先行试点。（天河区、黄埔区）', []],
  ['做大做强。（国家中心、相关企业）', []],
  [
    '完成改造。（省水利厅负责，8月底前完成。以下各项均需各市州政府落实，不再一一列出）',
    ['RESPONSIBLE_FOR 省水利厅'],
  ],
  [
    '（省教育厅牵头，省财政厅、各市州政府配合组织落实；2023年底前完成，长期坚持）',
    ['LEADS 省教育厅', 'PARTICIPATES_IN 省财政厅 各市州政府'],
  ],
  ['（责任单位：市科技局、市财政局，2024年6月底前）', ['RESPONSIBLE_FOR 市科技局 市财政局']],
  [
    '〔自治区大数据发展局、司法厅等按职责分工负责，各市、县（市、区）人民政府结合实际贯彻落实。以下均需各市、县（市、区）人民政府贯彻落实，不再列出〕',
    ['RESPONSIBLE_FOR 自治区大数据发展局 司法厅', 'RESPONSIBLE_FOR 各市、县（市、区）人民政府'],
  ],
  [
    '（省政务局牵头，省直相关单位按职责分工负责。各市州、县市区人民政府均为责任单位，以下不再列出）',
    ['LEADS 省政务局', 'RESPONSIBLE_FOR 省直相关单位'],
  ],
  [
    '（市市场监管局牵头，市“双随机、一公开”监管联席会议其他成员单位按职责分工负责）',
    ['LEADS 市市场监管局', 'RESPONSIBLE_FOR 市“双随机、一公开”监管联席会议其他成员单位'],
  ],
  ['（由企业负责，8月底前完成）', []],
  [
    '（省商务厅和郑州市、省贸促会和开封市负责，市场监管局等市直（驻市）有关部门（单位）和各区政府配合）',
    ['RESPONSIBLE_FOR 省商务厅 郑州市 省贸促会 开封市', 'PARTICIPATES_IN 市场监管局 各区政府'],
  ],
  ['由县级以上人民政府确定的数据管理部门负责组织实施。', []],
  ['由秘书处负责。', []],
  ['由企业牵头组建创新联合体。', []],
  ['研究与开发（R&D）经费占比', []],
  [
    '（责任单位：省科技厅牵头，省财政厅等部门配合，各设区市人民政府）',
    ['LEADS 省科技厅', 'PARTICIPATES_IN 省财政厅', 'RESPONSIBLE_FOR 各设区市人民政府'],
  ],
  ['（牵头单位：省发展改革委责任单位：省财政厅）', ['LEADS 省发展改革委', 'RESPONSIBLE_FOR 省财政厅']],
  ['（责任领导：张三；责任单位：省统计局）', ['RESPONSIBLE_FOR 省统计局']],
  ['责任单位为省科技厅、省教育厅。', ['RESPONSIBLE_FOR 省科技厅 省教育厅']],
  ['责任单位（列首位的为牵头单位）：市科技局、市财政局', ['LEADS 市科技局', 'RESPONSIBLE_FOR 市财政局']],
  [
    '（责任单位：市科技局，各县〔市、区〕政府。列第一位的为牵头单位，以下均需各县〔市、区〕政府落实，不再列出）',
    ['LEADS 市科技局', 'RESPONSIBLE_FOR 各县〔市、区〕政府'],
  ],
  [
    '〔责任单位：市科技局，有关区（市）县政府（列首位的为牵头单位，下同）〕',
    ['LEADS 市科技局', 'RESPONSIBLE_FOR 有关区（市）县政府'],
  ],
  ['（责任单位：省经信厅，各市、州、直管市人民政府）', ['RESPONSIBLE_FOR 省经信厅 各市、州、直管市人民政府']],
  [
    '（自治区科技厅，各盟行政公署、市人民政府按职责分工负责）',
    ['RESPONSIBLE_FOR 自治区科技厅 各盟行政公署、市人民政府'],
  ],
  [
    '省科技厅负责牵头推进，省工业和信息化厅、省海洋局配合。',
    ['LEADS 省科技厅', 'PARTICIPATES_IN 省工业和信息化厅 省海洋局'],
  ],
  [
    '［责任单位：省科技厅（牵头）、省财政厅、省教育厅（配合）］',
    ['LEADS 省科技厅', 'RESPONSIBLE_FOR 省财政厅', 'PARTICIPATES_IN 省教育厅'],
  ],
  ['责任分工：市科技局牵头，市财政局配合。', ['LEADS 市科技局', 'PARTICIPATES_IN 市财政局']],
  ['责任分工：明确各方任务，压实责任。', []],
  ['依托崂山实验室。（省科技厅、山东大学）', ['RESPONSIBLE_FOR 省科技厅 山东大学']],
  ['（济南、青岛市政府，省工业和信息化厅）', ['RESPONSIBLE_FOR 济南 青岛市政府 省工业和信息化厅']],
  ['推进试点。（济南市、青岛市）', []],
  ['一、打造科创空间（市科技局、市财政局）', ['RESPONSIBLE_FOR 市科技局 市财政局']],
  ['对接主管部门（教育厅、科技厅）。', []],
  ['来自学界（清华大学、市内企业协会）', []],
  ['推进甲事。（市科技局）推进乙事。（市财政局）', ['RESPONSIBLE_FOR 市科技局', 'RESPONSIBLE_FOR 市财政局']],
  ['发言人是张三。（来源：市政府办公室）', []],
  [
    '落实规划。（市交通运输局、南山区政府，市规划和自然资源局、龙华区政府、中国移动。列逗号之前的为牵头单位，其他有关单位按职责分工配合，下同）结合趋势，规划机场。（市交通运输局，各区政府（含管委会，下同）、市地铁集团、深圳供电局）',
    [
      'LEADS 市交通运输局 南山区政府',
      'PARTICIPATES_IN 市规划和自然资源局 龙华区政府 中国移动',
      'LEADS 市交通运输局',
      'PARTICIPATES_IN 各区政府 市地铁集团 深圳供电局',
    ],
  ],
  [
    '（责任单位：市科技局、市财政局；各区政府。分号前为牵头单位）',
    ['LEADS 市科技局 市财政局', 'RESPONSIBLE_FOR 各区政府'],
  ],
  ['推进甲事。（市科技局、市财政局，排名第一的为牵头部门）', ['LEADS 市科技局', 'PARTICIPATES_IN 市财政局']],
  ['责任单位（标*为牵头单位）：市科技局*、市财政局', ['LEADS 市科技局', 'RESPONSIBLE_FOR 市财政局']],
  [
    '责任单位：市发改委、市经信局、市卫生健康委（除标注“分别牵头”外，列第一位为牵头或汇总单位，下同）',
    ['LEADS 市发改委', 'RESPONSIBLE_FOR 市经信局 市卫生健康委'],
  ],
  ['责任单位：市人力社保局、市农业农村局分别牵头', ['LEADS 市人力社保局 市农业农村局']],
  [
    '（省科技厅牵头，省工业和信息化厅、省财政厅按职责分工负责。列首位的为牵头单位，下同）',
    ['LEADS 省科技厅', 'RESPONSIBLE_FOR 省工业和信息化厅 省财政厅'],
  ],
  [
    '（主要责任单位：市教育局；协同配合单位：市科技局）',
    ['RESPONSIBLE_FOR 市教育局', 'PARTICIPATES_IN 市科技局'],
  ],
  [
    '（市科技局、市人力资源社会保障局等部门和单位按职责分工负责）',
    ['RESPONSIBLE_FOR 市科技局 市人力资源社会保障局'],
  ],
  [
    '（市卫生健康委牵头；市科技局、各医疗机构参加）',
    ['LEADS 市卫生健康委', 'PARTICIPATES_IN 市科技局 各医疗机构'],
  ],
  [
    '（责任单位：自治区科技厅，各州、市、地人民政府（行政公署））',
    ['RESPONSIBLE_FOR 自治区科技厅 各州、市、地人民政府（行政公署）'],
  ],
  [
    '由市委组织部牵头，市人力资源和社会保障局、市科技局等部门负责落实。',
    ['LEADS 市委组织部', 'RESPONSIBLE_FOR 市人力资源和社会保障局 市科技局'],
  ],
  ['筹集人才公寓。市委人才办、市科技局按照职责分工负责。', ['RESPONSIBLE_FOR 市委人才办 市科技局']],
  ['居全国首位的为高新区（市内企业，园区）。', []],
])('findResponsibilityLists %s', (text, expected) => {
  const lists = markLeads(text, [paragraph(text)]).flatMap(findResponsibilityLists);
  const words = lists.map(({ relationship, items }) =>
    [relationship, ...items.map(({ start, end }) => text.slice(start, end))].join(' '),
  );
  expect(words).toEqual(expected);
});

test.each([
  ['a note that says 下同 holds for what follows', '推进丙事。（列首位的为牵头单位，下同）', 'LEADS'],
  ['a note on the plan holds for what follows', '责任分解中，列第一位的责任单位为牵头单位。', 'LEADS'],
  [
    'a line that names who leads needs no note',
    '牵头单位：市商务局（列首位的为牵头单位，下同）',
    'RESPONSIBLE_FOR',
  ],
  ['a note of one list holds for that list', '推进丙事。（市财政局，列首位的为牵头单位）', 'RESPONSIBLE_FOR'],
])('%s', (_, text, expected) => {
  const clauses = [text, '推进甲事。（市科技局、市财政局）'].map(paragraph);
  const [, next] = markLeads(clauses.map((clause) => clause.text).join('\n'), clauses);
  const lists = next === undefined ? [] : findResponsibilityLists(next);
  expect(lists[0]?.relationship).toBe(expected);
});

test('a remark at the end holds for all', () => {
  const clauses = ['推进甲事。（市科技局、市财政局）', '注：排在首位的为牵头单位。'].map(paragraph);
  const [first] = markLeads(clauses.map((clause) => clause.text).join('\n'), clauses);
  expect(first?.leads).toBe('first');
});

function paragraph(text: string): Clause {
  const place = { documentId: 'd', path: '1', number: '1', heading: undefined, parentPath: undefined };
  return { ...place, form: 'paragraph', span: { start: 0, end: text.length }, text };
}
