import { expect, test } from 'vitest';
import { makeBackground, readFacts } from '../../src/pipeline.ts';
import { readReference } from '../../src/seeds/read-reference.ts';

const background = makeBackground(readReference('seeds/reference'));

test('a plan in traditional characters is read as one in simplified ones, and shown as it is written', () => {
  const text = [
    '廣州市科技創新行動計劃（2021—2023年）',
    '一、主要任務',
    '（一）建設創新平台。到2023年，高新技術企業數量超過500家。支持華南理工大學建設國際科技創新中心。（牽頭單位：市科技局，參與單位：市財政局）',
    '',
  ].join('\n');
  const source = { id: 'd', fileName: 'd.txt', text, facts: {} };
  const facts = readFacts(source, background, () => undefined);
  expect(facts.reading.profile).toMatchObject({
    title: '廣州市科技創新行動計劃（2021—2023年）',
    region: '广州市',
  });
  expect(facts.reading.repaired.original).toBe(text);
  expect(facts.tasks).toMatchObject([
    {
      title: '建設創新平台',
      participants: [
        { relationship: 'LEADS', entity: { name: '广州市科技局' } },
        { relationship: 'PARTICIPATES_IN', entity: { name: '广州市财政局' } },
      ],
    },
  ]);
  expect(facts.targets).toMatchObject([
    { indicator: '高新技術企業數量', year: 2023, value: 500, unit: '家' },
  ]);
  expect(facts.mentions.find(({ name }) => name === '华南理工大学')).toMatchObject({
    surface: '華南理工大學',
  });
  for (const { span, surface } of facts.mentions)
    expect(text).toContain(surface.slice(0, span.end - span.start));
});
