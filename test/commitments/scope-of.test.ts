import { expect, test } from 'vitest';
import { readDocument } from '../../src/clauses/read-document.ts';
import { findTargets } from '../../src/commitments/find-targets.ts';
import type { Mention } from '../../src/mentions/mention.ts';

const plan = {
  title: '清远市三年行动计划',
  issuer: '清远市人民政府',
  startYear: 2020,
  endYear: 2022,
  date: '2020-06-09',
};

const areas = [
  ['Park', '广清产业园'],
  ['Park', '高新区'],
  ['Region', '全市'],
  ['Region', '广东省'],
  ['Region', '港澳'],
  ['Region', '英德市'],
] as const;

/** Each place where one of these names stands, in the order of the text. */
function mentionsIn(text: string, clausePath: string): Mention[] {
  const found = areas.flatMap(([kind, surface]) =>
    [...text.matchAll(new RegExp(surface, 'gu'))].map(({ index }) => ({
      documentId: 'd',
      clausePath,
      span: { start: index, end: index + surface.length },
      surface,
      name: surface === '全市' ? '清远市' : surface,
      kind,
      rule: 'test',
    })),
  );
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

test.each([
  ['争取到2022年，广清产业园高新技术企业数量超过35家。', ['广清产业园']],
  ['到2022年，英德市高新技术企业达到35家。', ['英德市']],
  ['健全广清产业园体系，争取到2022年，高新技术企业超过35家。', ['广清产业园']],
  ['到2022年，力争全市高新区工业总产值达1000亿元、工业增加值超200亿元。', ['高新区', '高新区']],
  [
    '到2022年，高新区建立创新平台10个以上，其他工业园区各建立创新平台1个以上；全市国家级研发平台增至5个，省级研发平台增至30个。',
    ['高新区', '清远市', '清远市', '清远市'],
  ],
  ['到2022年，建设广东省重点学科超过237个。', ['清远市']],
  ['到2022年，省级以上高新区高新技术企业占比超50%，高新技术产业产值达40亿元。', ['清远市', '清远市']],
  ['到2022年，与港澳共建协同创新平台10个以上。', ['清远市']],
])('of what the figures are said: %s', (text, expected) => {
  const document = { id: 'd', fileName: 'd.txt', text: `一、主要任务\n（一）培育主体。${text}`, facts: plan };
  const reading = readDocument(document, () => undefined);
  const clause = reading.clauses.find((each) => each.number === '1.1');
  const mentions = mentionsIn(reading.repaired.text, clause?.path ?? '');
  expect(findTargets(reading, mentions).map(({ scope }) => scope?.name)).toEqual(expected);
});
