import { readDocument } from '../../src/clauses/read-document.ts';
import { curationColumns, curationTables, type Topic } from '../../src/seeds/curation-tables.ts';
import { type Curation, noCuration } from '../../src/seeds/curation.ts';
import type { DocumentFacts } from '../../src/curation/document-facts.ts';
import type { Mention } from '../../src/mentions/mention.ts';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import type { RelationMention } from '../../src/relations/relation-mention.ts';
import type { SourceDocument } from '../../src/seeds/source-document.ts';
import { textHash } from '../../src/seeds/text-hash.ts';

const text = `一、建设平台。高新区依托华南师范大学清远研究院开展“专家＋企业”合作。到2022年，高新技术企业达到500家。（牵头单位：市科技局，参与单位：市财政局）
二、加强保障。支持清远华炬科技园建设国家级孵化器，高新区管委会做好服务。
`;

export const source: SourceDocument = {
  id: '000_plan',
  fileName: '000_plan.txt',
  text,
  facts: { title: '清远市科技创新规划', issuer: '清远市人民政府', startYear: 2020, endYear: 2022 },
};

const reading = readDocument(source, () => {});

/** A thing named by these words, at the first place where they stand after `from`. */
export function mention(kind: EntityKind, surface: string, name: string, after = ''): Mention {
  const start = reading.repaired.text.indexOf(surface, reading.repaired.text.indexOf(after));
  const span = { start, end: start + surface.length };
  const clause = reading.clauses.find((each) => each.span.start <= start && start < each.span.end);
  if (clause === undefined) throw new Error(`${surface} does not stand in the small plan.`);
  const { documentId, path: clausePath } = clause;
  return { documentId, clausePath, span, surface, name, kind, rule: 'test' };
}

export const zone = { kind: 'Park', name: '清远高新区' } as const;
export const institute = { kind: 'ResearchInstitute', name: '华南师范大学清远研究院' } as const;
const science = { kind: 'GovernmentUnit', name: '清远市科技局' } as const;
const finance = { kind: 'GovernmentUnit', name: '清远市财政局' } as const;

/** A short plan with what a machine may have read in it, some of it wrong. */
export function smallFacts(): DocumentFacts {
  const [first, second] = reading.clauses.filter(({ number }) => number !== undefined);
  if (first === undefined || second === undefined) throw new Error('The small plan has two clauses.');
  const quote = sentenceOf('高新区依托');
  const hosts: RelationMention = {
    type: 'HOSTS',
    from: institute,
    to: zone,
    documentId: source.id,
    clausePath: first.path,
    quote,
    origin: 'STATED',
    rule: 'test',
  };
  const bracket = sentenceOf('（牵头单位');
  return {
    reading,
    mentions: [
      mention('Park', '高新区', zone.name),
      mention('ResearchInstitute', institute.name, institute.name),
      mention('GovernmentUnit', '市科技局', science.name),
      mention('GovernmentUnit', '市财政局', finance.name),
      mention('Park', '清远华炬科技园', '清远华炬科技园'),
      mention('Park', '高新区', zone.name, '建设国家级'),
    ],
    relations: [hosts],
    tasks: [
      {
        documentId: source.id,
        clausePath: first.path,
        title: '建设平台',
        participants: [
          { entity: science, relationship: 'LEADS', clausePath: first.path, quote: bracket },
          { entity: finance, relationship: 'LEADS', clausePath: first.path, quote: bracket },
        ],
      },
    ],
    targets: [
      {
        documentId: source.id,
        clausePath: first.path,
        indicator: '高新技术企业',
        scope: undefined,
        year: 2020,
        value: 500,
        unit: '家',
        comparator: 'EQ',
        isBaseline: false,
        quote: sentenceOf('到2022年'),
      },
    ],
    projects: [],
  };
}

function sentenceOf(opening: string) {
  const start = reading.repaired.text.indexOf(opening);
  const stop = opening.startsWith('（') ? '）' : '。';
  return { start, end: reading.repaired.text.indexOf(stop, start) + 1 };
}

const place = {
  document: source.id,
  textHash: textHash(text),
  date: '2026-11-21',
  reason: 'read again',
};

/** Decisions as they come from a table, with the place that all of them share. */
export function decide(topic: Topic, ...rows: readonly Readonly<Record<string, string>>[]): Curation {
  const blank = Object.fromEntries(curationColumns(topic).map((column) => [column, '']));
  const decisions = rows.map((row, i) => ({
    ...curationTables[topic].parse({ ...blank, ...place, ...row }),
    topic,
    at: `${topic}.tsv line ${i + 2}`,
  }));
  return { ...noCuration, [topic]: decisions };
}
