import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Clause } from '../../src/clauses/clause.ts';
import { readClauses } from '../../src/clauses/read-clauses.ts';
import { readDocument } from '../../src/clauses/read-document.ts';
import { readSourceDocuments } from '../../src/seeds/read-source-documents.ts';
import type { Finding } from '../../src/std/finding.ts';
import { repairText } from '../../src/text/repair-text.ts';

/** Path, form and heading of the clauses of lines received. */
function clausesOf(...lines: readonly string[]): readonly string[] {
  return readClauses(
    repairText('d', lines.join('\n'), () => {}),
    () => {},
  ).map(({ path, form, heading }) => `${path} ${form} ${heading ?? '-'}`);
}

describe('the clause tree', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      '一、 > （一） > 1. > （1） > ①',
      [
        '一、总体要求',
        '（三）加强统筹协调。成立领导小组，统筹全市工作。',
        '1.工作目标。',
        '（1）支持企业。',
        '①引进人才。',
        '2.主要任务。',
        '二、保障措施',
      ],
      [
        '1 heading 总体要求',
        '1.3 paragraph 加强统筹协调',
        '1.3.1 heading 工作目标',
        '1.3.1.1 heading 支持企业',
        '1.3.1.1.1 heading 引进人才',
        '1.3.2 heading 主要任务',
        '2 heading 保障措施',
      ],
    ],
    [
      'chapters, articles and items',
      [
        '第一章 总则',
        '第一条 为了促进科技创新，根据有关法律，制定本条例。',
        '第二条 下列单位应当配合：',
        '（一）科技主管部门；',
        '第二章 附则',
        '第三条 本条例自公布之日起施行。',
      ],
      [
        '1 heading 总则',
        '1.1 paragraph -',
        '1.2 paragraph -',
        '1.2.1 paragraph -',
        '2 heading 附则',
        '2.3 paragraph -',
      ],
    ],
    [
      'decimal numbers',
      ['1 背景', '1.1 总体思路', '1.1.1 指导思想', '1.2 目标'].slice(1),
      ['1.1 heading 总体思路', '1.1.1 heading 指导思想', '1.2 heading 目标'],
    ],
    [
      'decimals before a quotation or people',
      [
        '2.3 “十四五”时期主要目标',
        '2.3.1 城市功能更加强大。',
        '2.3.2 人民群众生活更有品质。',
        '2.5人以上可以成团。',
      ],
      [
        '2.3 heading “十四五”时期主要目标',
        '2.3.1 heading 城市功能更加强大',
        '2.3.2 heading 人民群众生活更有品质',
        '2.3.2/1 paragraph -',
      ],
    ],
    [
      'decimals below 一、',
      ['一、总体要求', '1.1 总体思路', '1.2 目标', '二、任务', '2.1 重点'],
      [
        '1 heading 总体要求',
        '1.1 heading 总体思路',
        '1.2 heading 目标',
        '2 heading 任务',
        '2.1 heading 重点',
      ],
    ],
    [
      'unnumbered paragraphs stand below the last number',
      [
        '一、主要任务',
        '加强源头创新。开展攻关，力争突破。',
        '专栏1 新材料产业',
        '支持新材料企业发展壮大，建设产业园区，形成集群效应。',
        '（二）平台',
      ],
      [
        '1 heading 主要任务',
        '1/1 paragraph -',
        '1/2 heading 新材料产业',
        '1/3 paragraph -',
        '1.2 heading 平台',
      ],
    ],
    [
      'numbers that start anew are told apart',
      ['一、工作', '1.目标', '2.任务', '1.目标', '2.任务'],
      ['1 heading 工作', '1.1 heading 目标', '1.2 heading 任务', '1.1-2 heading 目标', '1.2-2 heading 任务'],
    ],
    [
      'the units of a heading are no part of it',
      ['一、工作', '1.推动改革', '（责任单位：市科技局、市财政局）', '2.推动开放〔牵头单位：市商务局〕'],
      ['1 heading 工作', '1.1 paragraph 推动改革', '1.2 paragraph 推动开放'],
    ],
    [
      'a Traditional text',
      ['第一章 總則', '第一條 標的', '本法規訂定科學技術發展基金的資助制度及其適用範圍。', '第二節 資助'],
      ['1 heading 總則', '1.1 paragraph -', '1.1/1 paragraph -', '1.2 heading 資助'],
    ],
    [
      'an annex has numbers of its own',
      ['一、工作', '附件2', '任务分工表', '一、分工'],
      ['1 heading 工作', 'A2 heading -', 'A2/1 title -', 'A2.1 heading 分工'],
    ],
    [
      'a year and a product line are no numbers',
      [
        '2020年，力争建设2家广东省实验室，建设国家重点实验室。',
        '推动一、二、三产业融合发展，形成新的产业格局和增长极。',
      ],
      ['0/1 paragraph -', '0/2 paragraph -'],
    ],
  ])('%s', (_, lines, expected) => expect(clausesOf(...lines)).toEqual(expected));

  test('a table of contents numbers nothing', () => {
    expect(
      clausesOf(
        '清远市科技创新行动计划',
        '目  录',
        '一、总体要求……………1',
        '二、保障措施………… 12',
        '一、总体要求',
        '支持企业发展壮大，建设产业园区，形成集群效应。',
        '二、保障措施',
      ),
    ).toEqual([
      '0/1 title -',
      '0/2 paragraph -',
      '0/3 paragraph -',
      '0/4 paragraph -',
      '1 heading 总体要求',
      '1/1 paragraph -',
      '2 heading 保障措施',
    ]);
  });

  test('a number used twice is reported', () => {
    const findings: Finding[] = [];
    readClauses(
      repairText('d', '一、工作\n二、任务\n一、工作', () => {}),
      (finding) => findings.push(finding),
    );
    expect(findings).toMatchObject([
      { rule: 'clauses/repeated-number', documentId: 'd', start: 10, end: 14 },
    ]);
  });
});

const { documents } = await readSourceDocuments(['seeds/documents'], () => {});

test.each(documents.map((document) => [document.id, document] as const))(
  'the clauses of %s',
  async (id, source) => {
    const { clauses } = readDocument(source, () => {});
    expect(new Set(clauses.map(({ path }) => path)).size).toBe(clauses.length);
    await expect(`${clauses.map(lineOf).join('\n')}\n`).toMatchFileSnapshot(`golden/${basename(id)}.txt`);
  },
);

function lineOf({ path, form, heading, text }: Clause): string {
  const words = text.replaceAll('\n', ' ⏎ ');
  return [
    path,
    form,
    heading ?? '',
    words.length > 58 ? `${words.slice(0, 40)} … ${words.slice(-15)}` : words,
  ].join(' | ');
}
