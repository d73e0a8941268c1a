import type { Clause } from '../../clauses/clause.ts';
import type { DocumentReading } from '../../clauses/document-reading.ts';
import type { EntityRef } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Project } from '../project.ts';

/**
 * The rows of a table headed by 项目名称 with years or money: “中山大学医学创新园 建设… 2021-2024 35”. A row that has lost
 * its name keeps its figures. Money is given in 亿元, whatever the table counts in.
 */
export function findTableProjects(
  reading: DocumentReading,
  table: Clause,
  mentions: readonly Mention[],
): readonly Project[] {
  const rows = reading.clauses.filter(({ form, parentPath }) => form === 'row' && parentPath === table.path);
  const head = rows.find(({ text }) => /项目/u.test(text) && /投资|年限|起止|期限/u.test(text));
  if (head === undefined) return [];
  const scale = scaleOf(head, captionOf(reading, table));
  return rows
    .filter(({ span }) => span.start > head.span.start)
    .flatMap((row) => readRow(row, scale, mentions));
}

/** The paragraph printed before the table: 投资单位：亿元. */
function captionOf({ clauses }: DocumentReading, table: Clause): string {
  return clauses.findLast(({ span, form }) => span.end <= table.span.start && form !== 'row')?.text ?? '';
}

/** How many 亿元 one unit of the table's money is. */
function scaleOf(head: Clause, caption: string): number {
  const said = /万元|亿元/u.exec(head.text)?.[0] ?? /万元|亿元/u.exec(caption)?.[0];
  return said === '万元' ? 1e-4 : 1;
}

function readRow(row: Clause, scale: number, mentions: readonly Mention[]): Project[] {
  const figures = figuresPattern.exec(row.text);
  if (figures === null) return [];
  const { start = '', end, money } = figures.groups ?? {};
  const words = row.text
    .slice(0, figures.index)
    .replace(/^\d+[.、\s]\s*/u, '')
    .trim();
  const [name = '', ...content] = words.split(/\s+/u);
  const { documentId, path: clausePath, span: quote } = row;
  const common = { documentId, clausePath, quote, startYear: Number(start), endYear: Number(end ?? start) };
  return [
    {
      ...common,
      name: name === '' ? undefined : name,
      content: content.length === 0 ? undefined : content.join(' '),
      investment: money === undefined ? undefined : rounded(Number(money.replaceAll(',', '')) * scale),
      entities: name === '' ? [] : concerned(row, name, mentions),
    },
  ];
}

/** The things that the project's name names. */
function concerned(row: Clause, name: string, mentions: readonly Mention[]): readonly EntityRef[] {
  const start = row.span.start + row.text.indexOf(name);
  const named = mentions.filter(({ span }) => start <= span.start && span.end <= start + name.length);
  return [
    ...new Map(named.map((mention) => [mention.name, { kind: mention.kind, name: mention.name }])).values(),
  ];
}

/** Away with what binary fractions add: 82000 万元 is 8.2 亿元. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

const figuresPattern =
  /(?:^|\s)(?<start>20\d\d|19\d\d)年?(?:\s*[-–—~～至]+\s*(?<end>20\d\d)年?)?(?:\s+(?<money>\d[\d,]*(?:\.\d+)?)(?=\s|$))?(?:\s+[^\d\s][^\s]*)*$/u;
