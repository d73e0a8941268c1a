import { describe, expect, test } from 'vitest';
import { amountOf } from '../../../src/questions/conflicts/amount-of.ts';
import { leadConflicts, type LeadClaim } from '../../../src/questions/conflicts/lead-conflicts.ts';
import { roleConflicts } from '../../../src/questions/conflicts/role-conflicts.ts';
import { statusConflicts, type StatusClaim } from '../../../src/questions/conflicts/status-conflicts.ts';
import { valueConflicts, type ValueClaim } from '../../../src/questions/conflicts/value-conflicts.ts';

test.each([
  [1.2, '万家', 12_000, '家'],
  [3, '亿元', 3e8, '元'],
  [30_000, '万元', 3e8, '元'],
  [1, '万亿元', 1e12, '元'],
  [2.5, '%', 2.5, '%'],
  [5, '百分点', 5, '百分点'],
  [7, null, 7, ''],
])('%d %s amounts to %d %s', (value, unit, amount, bare) =>
  expect(amountOf({ value, unit })).toEqual({ value: amount, unit: bare }),
);

describe('two values disagree', () => {
  const claim: ValueClaim = {
    indicator: '高新技术企业数量',
    scope: '清远市',
    year: 2022,
    isBaseline: false,
    value: 500,
    unit: '家',
    place: '000_5b9f67416fbe14a6 0 38',
  };
  test.each<[string, Partial<ValueClaim>, number]>([
    ['for the same year', { value: 600 }, 1],
    ['but not if they amount to the same', { value: 0.05, unit: '万家' }, 0],
    ['but not for another year', { value: 600, year: 2025 }, 0],
    ['but not of another scope', { value: 600, scope: '广州市' }, 0],
    ['but not in another unit', { value: 12, unit: '%' }, 0],
    ['but not within one sentence', { value: 600, place: claim.place }, 0],
    ['but not where one is a starting figure', { value: 310, isBaseline: true }, 0],
  ])('%s', (_, other, found) =>
    expect(valueConflicts([claim, { ...claim, place: '002_qingyuan 0 72', ...other }])).toHaveLength(found),
  );
});

describe('two leads disagree', () => {
  const lead = (task: string, unit: string, region: string | null = '清远市'): LeadClaim => ({
    title: '打造高水平创新载体',
    task,
    document: task.slice(0, 1),
    region,
    unit,
  });
  test.each<[string, readonly LeadClaim[], readonly string[]]>([
    ['in two documents', [lead('a', '市科技局'), lead('b', '市财政局')], ['a b']],
    ['but not within one', [lead('a1', '市科技局'), lead('a2', '市财政局')], []],
    [
      'but not where one has a second lead',
      [lead('a', '市科技局'), lead('b', '市科技局'), lead('b', '市财政局')],
      [],
    ],
    ['but not in plans of two cities', [lead('a', '清远市科技局'), lead('b', '广州市科技局', '广州市')], []],
    ['if one region is not known', [lead('a', '市科技局'), lead('b', '市财政局', null)], ['a b']],
    [
      'each city for itself',
      [lead('a', '甲'), lead('b', '乙'), lead('c', '丙', '广州市'), lead('d', '丁', '广州市')],
      ['a b', 'c d'],
    ],
  ])('%s', (_, claims, found) =>
    expect(leadConflicts(claims).map((group) => group.map(({ task }) => task).join(' '))).toEqual(found),
  );
});

describe('a plan disagrees with a report', () => {
  const says = (
    year: number | null,
    status: StatusClaim['status'],
    document = String(year),
  ): StatusClaim => ({
    about: '天安智谷众创空间',
    document,
    year,
    status,
  });
  test.each<[string, readonly StatusClaim[], number]>([
    ['that came before', [says(2022, 'PLANNED'), says(2020, 'FINISHED')], 2],
    ['but not if it comes after', [says(2020, 'PLANNED'), says(2022, 'FINISHED')], 0],
    ['but not of the same year', [says(2020, 'PLANNED', 'a'), says(2020, 'FINISHED', 'b')], 0],
    ['but not if no year is known', [says(null, 'PLANNED'), says(2020, 'FINISHED')], 0],
    [
      'but not if it says itself that it is finished',
      [says(2020, 'FINISHED'), says(2022, 'PLANNED'), says(2022, 'FINISHED')],
      0,
    ],
    ['but not about what only exists', [says(2020, 'EXISTING'), says(2022, 'PLANNED')], 0],
  ])('%s', (_, claims, found) => expect(statusConflicts(claims).flat()).toHaveLength(found));
});

test('a member has one role in a group', () => {
  const claim = { about: 'edge-1', role: '组长' };
  expect(roleConflicts([claim, claim, { about: 'edge-2', role: '副组长' }])).toEqual([]);
  expect(roleConflicts([claim, { about: 'edge-1', role: '副组长' }])).toHaveLength(1);
});
