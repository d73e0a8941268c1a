import { clauseId } from '../../src/graph/clause-id.ts';
import { edge } from '../../src/graph/edge.ts';
import { supporting } from '../../src/graph/evidence.ts';
import type { Graph, GraphEvidence, Properties } from '../../src/graph/graph.ts';
import type { GraphPart } from '../../src/graph/graph-part.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';
import { propertiesOf } from '../../src/graph/properties-of.ts';
import { entityId } from '../../src/ontology/entity-id.ts';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import { contentId } from '../../src/std/content-id.ts';

const plan = '000_plan';
const draft = '001_draft';
const cooperation = '高新区依托华南师范大学清远研究院开展“专家＋企业”合作。';

/**
 * A graph of a few facts as two plans state them, small enough to check by eye: units with tasks, a zone with what lies
 * in it, universities with their ties to Qingyuan, targets of both plans, a project.
 */
export function smallGraph(): Graph {
  return makeGraph([
    document(plan, { title: '清远市科技创新“十四五”规划', startYear: 2021, endYear: 2025, isDraft: false }),
    document(draft, {
      title: '广州市科技创新规划（征求意见稿）',
      startYear: 2021,
      endYear: 2025,
      isDraft: true,
    }),
    clause(plan, '2.1', cooperation),
    clause(plan, '2.1/1', '争取建立清远分中心。'),
    clause(plan, '2.2', '到2025年，高新技术企业突破500家，R&D/GDP达到1.1%。'),
    clause(draft, '1', '到2025年，高新技术企业达到1.5万家。'),
    ...entities.map(([kind, name, ...aliases]) => entity(kind, name, aliases)),
    ...relations.map(([type, from, to]) => relation(type, from, to)),
    reference('PART_OF', '广州市', '粤港澳大湾区'),
    reference('LOCATED_IN', '中山大学', '广州市'),
    mention('2.1', '华南师范大学清远研究院', 8),
    mention('2.1', '清远高新技术产业开发区', 0),
    ...tasks.flatMap(([title, path, ...units]) => task(title, path, units)),
    target(plan, {
      indicator: '高新技术企业',
      year: 2025,
      value: 500,
      unit: '家',
      comparator: 'GTE',
      isBaseline: false,
    }),
    target(plan, {
      indicator: 'R&D/GDP',
      year: 2025,
      value: 1.1,
      unit: '%',
      comparator: 'EQ',
      isBaseline: false,
    }),
    target(plan, {
      indicator: '高新技术企业',
      year: 2020,
      value: 310,
      unit: '家',
      comparator: 'EQ',
      isBaseline: true,
    }),
    target(draft, {
      indicator: '高新技术企业',
      year: 2025,
      value: 1.5,
      unit: '万家',
      comparator: 'EQ',
      isBaseline: false,
    }),
    project({
      name: '岭南现代农业科学与技术省实验室清远分中心',
      content: '争取建立清远分中心',
      investment: 2,
    }),
  ]);
}

const entities: readonly (readonly [EntityKind, string, ...string[]])[] = [
  ['Region', '清远市', '清远'],
  ['Region', '广州市', '广州'],
  ['Region', '粤港澳大湾区', '大湾区'],
  ['Park', '清远高新技术产业开发区', '清远高新区', '高新区'],
  ['Park', '清远华炬科技园'],
  ['ResearchInstitute', '华南师范大学清远研究院', '华师清远研究院'],
  ['ResearchInstitute', '中山大学清远创新药物研发中心'],
  ['ResearchInstitute', '清远高新华园科技协同创新研究院'],
  ['Platform', '天安智谷众创空间'],
  ['Enterprise', '广东聚航新材料研究院有限公司', '广东聚航'],
  ['University', '华南师范大学', '华师'],
  ['University', '中山大学', '中大'],
  ['University', '华南理工大学', '华工'],
  ['GovernmentUnit', '清远市科技局', '市科技局', '清远市科学技术局'],
  ['GovernmentUnit', '清远市发展改革局', '市发展改革局'],
  ['GovernmentUnit', '清远市财政局', '市财政局'],
];

const relations: readonly (readonly [string, string, string])[] = [
  ['LOCATED_IN', '清远高新技术产业开发区', '清远市'],
  ['LOCATED_IN', '华南师范大学清远研究院', '清远高新技术产业开发区'],
  ['HOSTS', '清远高新技术产业开发区', '华南师范大学清远研究院'],
  ['LOCATED_IN', '中山大学清远创新药物研发中心', '清远市'],
  ['HOSTS', '清远高新技术产业开发区', '清远高新华园科技协同创新研究院'],
  ['LOCATED_IN', '广东聚航新材料研究院有限公司', '清远高新技术产业开发区'],
  ['PART_OF', '清远华炬科技园', '清远高新技术产业开发区'],
  ['HOSTS', '清远华炬科技园', '天安智谷众创空间'],
  ['AFFILIATED_WITH', '华南师范大学清远研究院', '华南师范大学'],
  ['AFFILIATED_WITH', '中山大学清远创新药物研发中心', '中山大学'],
  ['COOPERATES_WITH', '华南师范大学', '清远市'],
  ['ESTABLISHED_BY', '清远高新华园科技协同创新研究院', '华南理工大学'],
];

const tasks: readonly (readonly [string, string, ...(readonly [string, string])[]])[] = [
  [
    '建设清远高新区',
    '2.1',
    ['LEADS', '清远市科技局'],
    ['PARTICIPATES_IN', '清远市财政局'],
    ['PARTICIPATES_IN', '清远市发展改革局'],
  ],
  [
    '培育高新技术企业',
    '2.2',
    ['LEADS', '清远市科技局'],
    ['RESPONSIBLE_FOR', '清远市财政局'],
    ['NAMED_IN', '华南师范大学清远研究院'],
  ],
];

function document(id: string, properties: Properties): GraphPart {
  return part({ nodes: [{ id, labels: ['Document'], properties: { ...properties, text: cooperation } }] });
}

function clause(documentId: string, path: string, text: string): GraphPart {
  const id = clauseId(documentId, path);
  const properties = { document: documentId, path, text, start: 0, end: text.length };
  return part({
    nodes: [{ id, labels: ['Clause'], properties }],
    edges: [edge('HAS_CLAUSE', { from: documentId, to: id })],
  });
}

function entity(kind: EntityKind, name: string, aliases: readonly string[]): GraphPart {
  return part({
    nodes: [{ id: entityId(kind, name), labels: ['Entity', kind], properties: { name, aliases } }],
  });
}

function relation(type: string, from: string, to: string): GraphPart {
  const ends = type === 'COOPERATES_WITH' ? [idOf(from), idOf(to)].toSorted() : [idOf(from), idOf(to)];
  const stated = edge(
    type,
    { from: ends[0] ?? '', to: ends[1] ?? '' },
    { origin: 'STATED', firstYear: 2021, lastYear: 2021 },
  );
  return part({ edges: [stated], evidence: [stating(stated.id)] });
}

function reference(type: string, from: string, to: string): GraphPart {
  const known = edge(type, { from: idOf(from), to: idOf(to) }, { origin: 'REFERENCE' });
  return part({
    edges: [known],
    evidence: [supporting(known.id, { origin: 'REFERENCE', source: `divisions.tsv: ${from}` })],
  });
}

function mention(path: string, name: string, start: number): GraphPart {
  const ends = { from: clauseId(plan, path), to: idOf(name), apart: [String(start)] };
  return part({ edges: [edge('MENTIONS', ends, { surface: name, start, end: start + name.length })] });
}

function task(title: string, path: string, units: readonly (readonly [string, string])[]): GraphPart[] {
  const id = contentId('task', plan, path);
  const node = { id, labels: ['Task'], properties: { title, document: plan } };
  const parts = units.map(([type, unit]) => {
    const leads = edge(type, { from: idOf(unit), to: id }, { origin: 'STATED' });
    return part({ edges: [leads], evidence: [stating(leads.id)] });
  });
  return [
    part({ nodes: [node], edges: [edge('STATED_IN', { from: id, to: clauseId(plan, path) })] }),
    ...parts,
  ];
}

function target(documentId: string, properties: Properties): GraphPart {
  const id = contentId('target', documentId, JSON.stringify(properties));
  const [scope, path] = documentId === plan ? ['清远市', '2.2'] : ['广州市', '1'];
  return part({
    nodes: [{ id, labels: ['Target'], properties: { ...properties, document: documentId } }],
    edges: [
      edge('TARGETS', { from: id, to: idOf(scope) }),
      edge('STATED_IN', { from: id, to: clauseId(documentId, path) }),
    ],
    evidence: [stating(id, [documentId, path])],
  });
}

function project(properties: Properties): GraphPart {
  const id = contentId('project', JSON.stringify(properties));
  const node = { id, labels: ['Project'], properties: { ...properties, document: plan } };
  return part({
    nodes: [node],
    edges: [edge('CONCERNS', { from: id, to: idOf('清远市') })],
    evidence: [stating(id, [plan, '2.1/1'])],
  });
}

function stating(factId: string, [documentId, path] = [plan, '2.1']): GraphEvidence {
  const place = {
    document: documentId,
    clauseId: clauseId(documentId, path),
    quote: cooperation,
    start: 0,
    end: 27,
  };
  return supporting(factId, { origin: 'STATED', ...place });
}

function idOf(name: string): string {
  const [kind] = entities.find(([, each]) => each === name) ?? [];
  if (!kind) throw new Error(`The small graph has no ${name}.`);
  return entityId(kind, name);
}

function part({ nodes = [], ...others }: Partial<GraphPart>): GraphPart {
  const sorted = nodes.map((node) => ({ ...node, properties: propertiesOf(node.properties) }));
  return { edges: [], evidence: [], ...others, nodes: sorted };
}
