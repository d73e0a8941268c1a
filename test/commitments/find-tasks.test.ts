import { expect, test } from 'vitest';
import { makeBackground, readFacts } from '../../src/pipeline.ts';
import { readReference } from '../../src/seeds/read-reference.ts';

const background = makeBackground(readReference('seeds/reference'));

/** `title: role unit …` of each task of a document. */
function tasksOf(...lines: readonly string[]): readonly string[] {
  const source = { id: 'd', fileName: 'd.txt', text: lines.join('\n'), facts: {} };
  return readFacts(source, background, () => {}).tasks.map(({ title, participants }) =>
    [`${title}:`, ...participants.map(({ relationship, entity }) => `${relationship} ${entity.name}`)].join(
      ' ',
    ),
  );
}

const title = '贵州省科技创新行动方案';

test('persons and times between the lines of units belong to the paragraph above, too', () => {
  expect(
    tasksOf(
      title,
      '一、重点任务',
      '1.推动高新区晋升国家级高新技术产业开发区，支持建成省级开发区。',
      '责任领导：李建雄',
      '牵头单位：省科技厅',
      '完成时限：2018年12月',
    ),
  ).toEqual(['推动高新区晋升国家级高新技术产业开发区，支持建成省级开发区: LEADS 贵州省科技厅']);
});

test('units one below the other are a list', () => {
  const lines = ['责任单位：省大数据局', '省科技厅', '各市（州）人民政府'];
  expect(tasksOf(title, '一、重点任务', '1.强化数据。保障供给。', ...lines)).toEqual([
    '强化数据: RESPONSIBLE_FOR 贵州省大数据局 RESPONSIBLE_FOR 贵州省科技厅 RESPONSIBLE_FOR 贵州省各市（州）人民政府',
  ]);
});

test('a label behind a gap ends the list before it', () => {
  const line = '（责任单位：省科技厅  完成时限：2022年12月底前）';
  expect(tasksOf(title, '一、重点任务', `1.强化考核。加强考核。${line}`)).toEqual([
    '强化考核: RESPONSIBLE_FOR 贵州省科技厅',
  ]);
});

const header = '序号\t重点任务\t牵头单位\t配合单位\t完成时限';

test('the rows of a table with a column of units are tasks', () => {
  expect(
    tasksOf(
      title,
      '一、重点任务分工',
      header,
      '1\t建设贵州科学城。引进机构\t省科技厅\t省财政厅，贵阳市人民政府\t2025年',
      '2\t引进人才\t省委组织部\t省教育厅、省科技厅\t持续推进',
    ),
  ).toEqual([
    '建设贵州科学城: LEADS 贵州省科技厅 PARTICIPATES_IN 贵州省财政厅 PARTICIPATES_IN 贵阳市人民政府',
    '引进人才: LEADS 贵州省委组织部 PARTICIPATES_IN 贵州省教育厅 PARTICIPATES_IN 贵州省科技厅',
  ]);
});

test('what the cells hold tells their columns where a row has lost one', () => {
  expect(
    tasksOf(title, '一、分工', header, '1\t建设科学城\t省科技厅\t省财政厅', '2\t引进人才\t省教育厅\t2025年'),
  ).toEqual(['建设科学城: LEADS 贵州省科技厅 PARTICIPATES_IN 贵州省财政厅', '引进人才: LEADS 贵州省教育厅']);
});

test('single blanks part the cells below a head that has a column of units', () => {
  expect(
    tasksOf(
      title,
      '序号 重点工作任务 主要责任单位 协同配合单位 完成期限',
      '33 新培育科技型中小企业50家以上。 省科技厅 省工业和信息化厅、省税务局等省政府有关部门,贵安新区管委会。 2023年12月底',
      '34 发挥研发中心等平台作用。 省科技厅',
      '省商务厅(省口岸办)',
      '省农业农村厅、省发展改革委。 2023年12月底',
    ),
  ).toEqual([
    '新培育科技型中小企业50家以上: RESPONSIBLE_FOR 贵州省科技厅 PARTICIPATES_IN 贵州省工业和信息化厅 PARTICIPATES_IN 贵州省税务局 PARTICIPATES_IN 贵安新区管委会',
    '发挥研发中心等平台作用: RESPONSIBLE_FOR 贵州省科技厅 RESPONSIBLE_FOR 贵州省商务厅 PARTICIPATES_IN 贵州省农业农村厅 PARTICIPATES_IN 贵州省发展改革委',
  ]);
});

test('a table with a cell a line begins a row at the next number', () => {
  const stacked = [...header.split('\t'), '1', '培育主体', '省科技厅', '省财政厅', '2025年', '2', '引进人才'];
  expect(tasksOf(title, '一、分工', ...stacked, '省委组织部', '持续推进')).toEqual([
    '培育主体: LEADS 贵州省科技厅 PARTICIPATES_IN 贵州省财政厅',
    '引进人才: LEADS 贵州省委组织部',
  ]);
});

test('rows of a table without units are no tasks', () => {
  expect(
    tasksOf(title, '一、项目', '序号\t项目名称\t建设内容\t建设地点', '1\t数据中心\t机房\t省科技厅'),
  ).toEqual([]);
});

test('units on lines of their own belong to the paragraph above', () => {
  expect(
    tasksOf(
      title,
      '一、主要任务',
      '（一）提升园区能级。支持开发区建设。',
      '责任部门：省商务厅',
      '配合部门：省科技厅，各市（州）人民政府',
      '完成时限：2023年底',
      '（二）做好宣传。加强解读。',
    ),
  ).toEqual([
    '提升园区能级: RESPONSIBLE_FOR 贵州省商务厅 PARTICIPATES_IN 贵州省科技厅 PARTICIPATES_IN 贵州省各市（州）人民政府',
  ]);
});
