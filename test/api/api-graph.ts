import { clauseId } from '../../src/graph/clause-id.ts';
import { edge } from '../../src/graph/edge.ts';
import { supporting } from '../../src/graph/evidence.ts';
import type { Graph, Properties } from '../../src/graph/graph.ts';
import type { GraphPart } from '../../src/graph/graph-part.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';
import { entityId } from '../../src/ontology/entity-id.ts';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import type { Origin } from '../../src/ontology/origins.ts';
import { contentId } from '../../src/std/content-id.ts';

const plan = '000_5b9f67416fbe14a6';
const draft = '001_guangzhou';

/** Some facts of Qingyuan's plan of 2020 and of a draft of Guangzhou's, with sentences of theirs, small enough to check by eye. */
export function apiGraph(): Graph {
  return makeGraph([
    document(plan, {
      title: '清远市建设环粤港澳大湾区创新发展先行市行动方案',
      number: '清府函〔2020〕97号',
      date: '2020-05',
      startYear: 2020,
      endYear: 2022,
      isDraft: false,
    }),
    document(draft, {
      title: '广州市科技创新规划（征求意见稿）',
      startYear: 2021,
      endYear: 2025,
      isDraft: true,
    }),
    part({ edges: [edge('ISSUED_BY', { from: plan, to: idOf('清远市人民政府') })] }),
    ...clauses.map(([documentId, path, heading], i) => clause(documentId, path, { heading, order: i })),
    ...entities.map(([kind, name, ...aliases]) => entity(kind, name, aliases)),
    ...relations.map(([from, type, to, more]) => relation(from, type, to, more)),
    ...regions.map(([name, region]) =>
      fact(
        edge('IN_REGION', { from: idOf(name), to: idOf(region) }, { origin: 'IMPLIED' }),
        '2.1',
        'IMPLIED',
      ),
    ),
    ...mentions.map(([path, name, surface]) => mention(path, name, surface)),
    ...tasks.flatMap(([path, title, ...units]) => task(path, title, units)),
    ...targets.map((properties) => target(properties)),
    project({
      name: '岭南现代农业科学与技术省实验室清远分中心',
      content: '争取建立清远分中心',
      startYear: 2020,
      investment: 2.5,
    }),
  ]);
}

const clauses: readonly (readonly [
  document: string,
  path: string,
  heading: string | undefined,
  text: string,
])[] = [
  [plan, '1', '总体目标', '总体目标。到2022年，高新技术企业达到500家以上，2019年为310家。'],
  [
    plan,
    '2.1',
    '打造高水平创新载体',
    '打造高水平创新载体。提升华南师范大学清远研究院、清远市智慧农业研究院链接大湾区创新资源能力，发挥清远高新区作用。（市科技局牵头，市财政局参与）',
  ],
  [
    plan,
    '2.1/1',
    undefined,
    '中山大学清远创新药物研发中心与广东先导稀材股份有限公司开展合作，争取建立清远分中心。',
  ],
  [
    plan,
    '3',
    '组织领导',
    '成立领导小组，组长由市长黄喜忠担任，市科技局为成员单位，清远高新区管委会负责清远高新区。',
  ],
  [draft, '1', '目标', '到2025年，高新技术企业约1.5万家，市科技局牵头。'],
];

const entities: readonly (readonly [EntityKind, string, ...string[]])[] = [
  ['Region', '清远市', '清远'],
  ['Region', '广州市', '广州'],
  ['Region', '粤港澳大湾区', '大湾区'],
  ['Park', '清远高新技术产业开发区', '清远高新区', '高新区'],
  ['Park', '清远华炬科技园'],
  ['ResearchInstitute', '华南师范大学清远研究院', '华师清远研究院'],
  ['ResearchInstitute', '清远市智慧农业研究院'],
  ['ResearchInstitute', '中山大学清远创新药物研发中心'],
  ['Platform', '天安智谷众创空间'],
  ['Enterprise', '广东先导稀材股份有限公司', '先导稀材'],
  ['University', '华南师范大学', '华师'],
  ['University', '中山大学', '中大'],
  ['GovernmentUnit', '清远市人民政府', '市政府'],
  ['GovernmentUnit', '清远市科学技术局', '市科技局', '清远市科技局'],
  ['GovernmentUnit', '广州市科学技术局', '市科技局', '广州市科技局'],
  ['GovernmentUnit', '清远市财政局', '市财政局'],
  ['GovernmentUnit', '清远高新区管委会'],
  ['GovernmentUnit', '清远市融入粤港澳大湾区建设领导小组', '领导小组'],
  ['Person', '黄喜忠'],
  ['Organization', '清远市科学技术协会', '市科协'],
];

interface More extends Properties {
  readonly origin?: Origin;
}

const relations: readonly (readonly [from: string, type: string, to: string, more?: More])[] = [
  ['广州市', 'PART_OF', '粤港澳大湾区', { origin: 'REFERENCE' }],
  ['华南师范大学', 'LOCATED_IN', '广州市', { origin: 'REFERENCE' }],
  ['中山大学', 'LOCATED_IN', '广州市', { origin: 'REFERENCE' }],
  ['清远高新技术产业开发区', 'LOCATED_IN', '清远市'],
  ['清远华炬科技园', 'PART_OF', '清远高新技术产业开发区'],
  ['清远高新技术产业开发区', 'HOSTS', '清远市智慧农业研究院', { status: 'EXISTING' }],
  ['清远华炬科技园', 'HOSTS', '天安智谷众创空间'],
  ['广东先导稀材股份有限公司', 'LOCATED_IN', '清远高新技术产业开发区'],
  ['华南师范大学清远研究院', 'LOCATED_IN', '清远市', { origin: 'IMPLIED' }],
  ['华南师范大学清远研究院', 'AFFILIATED_WITH', '华南师范大学', { origin: 'IMPLIED' }],
  ['华南师范大学清远研究院', 'CONNECTS_TO', '粤港澳大湾区'],
  ['清远市智慧农业研究院', 'CONNECTS_TO', '粤港澳大湾区'],
  ['中山大学清远创新药物研发中心', 'LOCATED_IN', '清远市', { origin: 'IMPLIED' }],
  ['中山大学清远创新药物研发中心', 'AFFILIATED_WITH', '中山大学', { origin: 'IMPLIED' }],
  ['中山大学清远创新药物研发中心', 'COOPERATES_WITH', '广东先导稀材股份有限公司', { status: 'PLANNED' }],
  ['清远高新区管委会', 'MANAGES', '清远高新技术产业开发区'],
  ['清远市科学技术局', 'MEMBER_OF', '清远市融入粤港澳大湾区建设领导小组', { role: '成员' }],
  ['黄喜忠', 'MEMBER_OF', '清远市融入粤港澳大湾区建设领导小组', { role: '组长', post: '市长' }],
];

const regions: readonly (readonly [string, string])[] = [
  ['清远市科学技术局', '清远市'],
  ['广州市科学技术局', '广州市'],
  ['华南师范大学清远研究院', '清远市'],
  ['广州市', '粤港澳大湾区'],
];

const mentions: readonly (readonly [path: string, name: string, surface: string])[] = [
  ['2.1', '华南师范大学清远研究院', '华南师范大学清远研究院'],
  ['2.1', '清远市智慧农业研究院', '清远市智慧农业研究院'],
  ['2.1', '粤港澳大湾区', '大湾区'],
  ['2.1', '清远高新技术产业开发区', '清远高新区'],
  ['2.1', '清远市科学技术局', '市科技局'],
  ['2.1/1', '中山大学清远创新药物研发中心', '中山大学清远创新药物研发中心'],
  ['3', '清远市科学技术局', '市科技局'],
  ['3', '清远高新技术产业开发区', '清远高新区'],
  ['1', '清远市', '到2022年'],
];

const tasks: readonly (readonly [path: string, title: string, ...(readonly [string, string])[]])[] = [
  [
    '2.1',
    '打造高水平创新载体',
    ['LEADS', '清远市科学技术局'],
    ['PARTICIPATES_IN', '清远市财政局'],
    ['NAMED_IN', '华南师范大学清远研究院'],
  ],
  ['3', '组织领导', ['RESPONSIBLE_FOR', '清远高新区管委会']],
];

const indicator = '高新技术企业数量';
const targets = [
  { document: plan, indicator, year: 2022, value: 500, unit: '家', comparator: 'GTE', isBaseline: false },
  { document: plan, indicator, year: 2019, value: 310, unit: '家', comparator: 'EQ', isBaseline: true },
  {
    document: draft,
    indicator,
    year: 2025,
    value: 1.5,
    unit: '万家',
    comparator: 'APPROX',
    isBaseline: false,
  },
] as const;

function idOf(name: string): string {
  const found = entities.find(([, known]) => known === name);
  if (found === undefined) throw new Error(`There is no ${name} in this graph.`);
  return entityId(found[0], name);
}

function textOf(documentId: string): string {
  return clauses.flatMap(([id, , , text]) => (id === documentId ? [text] : [])).join('\n');
}

function document(id: string, properties: Properties): GraphPart {
  return part({ nodes: [{ id, labels: ['Document'], properties: { ...properties, text: textOf(id) } }] });
}

function clauseAt(documentId: string, path: string) {
  const found = clauses.find(([id, at]) => id === documentId && at === path);
  if (found === undefined) throw new Error(`There is no clause ${path}.`);
  const start = textOf(documentId).indexOf(found[3]);
  return { text: found[3], start, end: start + found[3].length };
}

function clause(
  documentId: string,
  path: string,
  { heading }: { heading: string | undefined; order: number },
): GraphPart {
  const id = clauseId(documentId, path);
  const number = path.includes('/') ? {} : { number: path };
  const properties = {
    document: documentId,
    path,
    ...number,
    ...(heading && { heading }),
    ...clauseAt(documentId, path),
  };
  const above = path.includes('/')
    ? [edge('PART_OF_CLAUSE', { from: id, to: clauseId(documentId, path.split('/')[0] ?? '') })]
    : [];
  return part({
    nodes: [{ id, labels: ['Clause'], properties }],
    edges: [edge('HAS_CLAUSE', { from: documentId, to: id }), ...above],
  });
}

function entity(kind: EntityKind, name: string, aliases: readonly string[]): GraphPart {
  return part({
    nodes: [{ id: entityId(kind, name), labels: ['Entity', kind], properties: { name, aliases } }],
  });
}

function relation(from: string, type: string, to: string, more: More = {}): GraphPart {
  const { origin = 'STATED', ...rest } = more;
  const ends = [idOf(from), idOf(to)];
  const [first = '', second = ''] = type === 'COOPERATES_WITH' ? ends.toSorted() : ends;
  const years = origin === 'REFERENCE' ? {} : { firstYear: 2020, lastYear: 2020 };
  const known = edge(type, { from: first, to: second }, { origin, ...years, ...rest });
  return fact(known, type === 'COOPERATES_WITH' ? '2.1/1' : '2.1', origin);
}

function fact(known: GraphPart['edges'][number], path: string, origin: Origin = 'STATED'): GraphPart {
  return part({ edges: [known], evidence: [evidenceFor(known.id, { path, origin })] });
}

function evidenceFor(
  factId: string,
  { documentId = plan, path, origin = 'STATED' }: { documentId?: string; path: string; origin?: Origin },
) {
  if (origin === 'REFERENCE') return supporting(factId, { origin, source: 'universities.tsv' });
  const { text, start, end } = clauseAt(documentId, path);
  return supporting(factId, {
    origin,
    document: documentId,
    clauseId: clauseId(documentId, path),
    quote: text,
    start,
    end,
  });
}

function mention(path: string, name: string, surface: string): GraphPart {
  const { text, start: clauseStart } = clauseAt(plan, path);
  const start = clauseStart + text.indexOf(surface);
  const ends = { from: clauseId(plan, path), to: idOf(name), apart: [String(start)] };
  return part({ edges: [edge('MENTIONS', ends, { surface, start, end: start + surface.length })] });
}

function task(
  path: string,
  title: string,
  units: readonly (readonly [string, string])[],
): readonly GraphPart[] {
  const id = contentId('task', plan, path);
  const node = { id, labels: ['Task'], properties: { title, document: plan } };
  const stated = edge('STATED_IN', { from: id, to: clauseId(plan, path) });
  const parts = units.map(([type, unit]) =>
    fact(edge(type, { from: idOf(unit), to: id }, { origin: 'STATED' }), path),
  );
  return [part({ nodes: [node], edges: [stated] }), ...parts];
}

function target(properties: (typeof targets)[number]): GraphPart {
  const { document: documentId } = properties;
  const id = contentId('target', JSON.stringify(properties));
  const scope = documentId === plan ? '清远市' : '广州市';
  return part({
    nodes: [{ id, labels: ['Target'], properties }],
    edges: [
      edge('TARGETS', { from: id, to: idOf(scope) }),
      edge('STATED_IN', { from: id, to: clauseId(documentId, '1') }),
    ],
    evidence: [evidenceFor(id, { documentId, path: '1' })],
  });
}

function project(properties: Properties): GraphPart {
  const id = contentId('project', JSON.stringify(properties));
  return part({
    nodes: [{ id, labels: ['Project'], properties: { ...properties, document: plan } }],
    edges: [
      edge('STATED_IN', { from: id, to: clauseId(plan, '2.1/1') }),
      edge('CONCERNS', { from: id, to: idOf('清远市') }),
    ],
    evidence: [evidenceFor(id, { path: '2.1/1' })],
  });
}

function part({ nodes = [], edges = [], evidence = [] }: Partial<GraphPart>): GraphPart {
  return { nodes, edges, evidence };
}
