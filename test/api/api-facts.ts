import type { Properties } from '../../src/graph/graph.ts';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import type { Origin } from '../../src/ontology/origins.ts';
import type { Status } from '../../src/ontology/statuses.ts';

const plan = '000_5b9f67416fbe14a6';
const draft = '001_guangzhou';
const later = '002_qingyuan';
const notice = '003_notice';

/** The documents, Qingyuan's plan first. */
export const documentIds = { plan, draft, later, notice } as const;

/** Where a fact is said, and what is said of it there. */
export interface Place {
  readonly documentId?: string;
  readonly path: string;
  readonly origin?: Origin;
  readonly status?: Status;
  readonly role?: string;
  readonly post?: string;
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
    '成立领导小组，组长由市长黄喜忠担任，市科技局为成员单位，清远高新区管委会负责清远高新区。已建成天安智谷众创空间。',
  ],
  [draft, '1', '目标', '到2025年，高新技术企业约1.5万家，市科技局牵头。'],
  [draft, '2', '打造高水平创新载体', '打造高水平创新载体。（市科技局牵头）'],
  [
    later,
    '1',
    '发展目标',
    '发展目标。2022年，高新技术企业达到600家；到2025年，高新技术企业达到0.1万家，即1000家，研发投入占比达到2%，新增孵化器10家。',
  ],
  [
    later,
    '2.1',
    '打造高水平创新载体',
    '打造高水平创新载体。规划建设天安智谷众创空间，支持广清产业园发展。（市财政局牵头，清远高新区管委会、市科技局、市科协参与）',
  ],
  [later, '3', '组织领导', '副组长由市长黄喜忠担任。'],
  [later, '4', '科普', '开展科普活动。（市科协、市科技局配合）'],
  [notice, '1', undefined, '现印发给你们，请认真贯彻执行。'],
];

const issuers = [
  [plan, '清远市人民政府'],
  [draft, '广州市人民政府'],
  [later, '清远市人民政府'],
] as const;

const entities: readonly (readonly [EntityKind, string, ...string[]])[] = [
  ['Region', '清远市', '清远'],
  ['Region', '广州市', '广州'],
  ['Region', '粤港澳大湾区', '大湾区'],
  ['Park', '清远高新技术产业开发区', '清远高新区', '高新区'],
  ['Park', '清远华炬科技园'],
  ['Park', '广清产业园'],
  ['ResearchInstitute', '华南师范大学清远研究院', '华师清远研究院'],
  ['ResearchInstitute', '清远市智慧农业研究院'],
  ['ResearchInstitute', '中山大学清远创新药物研发中心'],
  ['Platform', '天安智谷众创空间'],
  ['Enterprise', '广东先导稀材股份有限公司', '先导稀材'],
  ['University', '华南师范大学', '华师'],
  ['University', '中山大学', '中大'],
  ['GovernmentUnit', '清远市人民政府', '市政府'],
  ['GovernmentUnit', '广州市人民政府'],
  ['GovernmentUnit', '清远市科学技术局', '市科技局', '清远市科技局'],
  ['GovernmentUnit', '广州市科学技术局', '市科技局', '广州市科技局'],
  ['GovernmentUnit', '清远市财政局', '市财政局'],
  ['GovernmentUnit', '清远高新区管委会'],
  ['GovernmentUnit', '清远市融入粤港澳大湾区建设领导小组', '领导小组'],
  ['Person', '黄喜忠'],
  ['Organization', '清远市科学技术协会', '市科协'],
];

/** What else is known of a relation. */
export interface More extends Properties {
  readonly origin?: Origin;
}

const relations: readonly (readonly [from: string, type: string, to: string, more?: More])[] = [
  ['广州市', 'PART_OF', '粤港澳大湾区', { origin: 'REFERENCE' }],
  ['华南师范大学', 'LOCATED_IN', '广州市', { origin: 'REFERENCE' }],
  ['中山大学', 'LOCATED_IN', '广州市', { origin: 'REFERENCE' }],
  ['清远高新技术产业开发区', 'LOCATED_IN', '清远市'],
  ['清远华炬科技园', 'PART_OF', '清远高新技术产业开发区'],
  ['清远高新技术产业开发区', 'HOSTS', '清远市智慧农业研究院', { status: 'EXISTING' }],
  ['清远华炬科技园', 'HOSTS', '天安智谷众创空间', { status: 'FINISHED', lastYear: 2022 }],
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
  [
    '黄喜忠',
    'MEMBER_OF',
    '清远市融入粤港澳大湾区建设领导小组',
    { role: '副组长', post: '市长', lastYear: 2022 },
  ],
];

/** What the later plan says of relations that the first one knows. */
const saidAgain: readonly (readonly [from: string, type: string, to: string, place: Place])[] = [
  ['清远华炬科技园', 'HOSTS', '天安智谷众创空间', { documentId: later, path: '2.1', status: 'PLANNED' }],
  [
    '黄喜忠',
    'MEMBER_OF',
    '清远市融入粤港澳大湾区建设领导小组',
    { documentId: later, path: '3', role: '副组长' },
  ],
];

const regions: readonly (readonly [string, string])[] = [
  ['清远市人民政府', '清远市'],
  ['广州市人民政府', '广州市'],
  ['清远市科学技术局', '清远市'],
  ['广州市科学技术局', '广州市'],
  ['华南师范大学清远研究院', '清远市'],
  ['广州市', '粤港澳大湾区'],
];

const mentions: readonly (readonly [path: string, name: string, surface: string, more?: Properties])[] = [
  ['2.1', '华南师范大学清远研究院', '华南师范大学清远研究院'],
  ['2.1', '清远市智慧农业研究院', '清远市智慧农业研究院'],
  ['2.1', '粤港澳大湾区', '大湾区'],
  ['2.1', '清远高新技术产业开发区', '清远高新区'],
  ['2.1', '清远市科学技术局', '市科技局'],
  ['2.1', '清远市财政局', '市财政局'],
  ['2.1/1', '中山大学清远创新药物研发中心', '中山大学清远创新药物研发中心'],
  ['3', '清远市科学技术局', '市科技局'],
  ['3', '清远高新技术产业开发区', '清远高新区'],
  ['3', '天安智谷众创空间', '天安智谷众创空间', { status: 'FINISHED' }],
  ['1', '清远市', '到2022年'],
];

const laterMentions: typeof mentions = [
  ['2.1', '天安智谷众创空间', '天安智谷众创空间', { status: 'PLANNED' }],
  ['2.1', '广清产业园', '广清产业园'],
  ['2.1', '清远市财政局', '市财政局'],
  ['2.1', '清远高新区管委会', '清远高新区管委会'],
  ['2.1', '清远市科学技术局', '市科技局'],
  ['2.1', '清远市科学技术协会', '市科协'],
  ['3', '黄喜忠', '黄喜忠'],
  ['4', '清远市科学技术协会', '市科协'],
  ['4', '清远市科学技术局', '市科技局'],
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

const laterTasks: typeof tasks = [
  [
    '2.1',
    '打造高水平创新载体',
    ['LEADS', '清远市财政局'],
    ['PARTICIPATES_IN', '清远高新区管委会'],
    ['PARTICIPATES_IN', '清远市科学技术局'],
    ['PARTICIPATES_IN', '清远市科学技术协会'],
    ['NAMED_IN', '天安智谷众创空间'],
  ],
  ['4', '科普', ['PARTICIPATES_IN', '清远市科学技术协会'], ['PARTICIPATES_IN', '清远市科学技术局']],
];

const indicator = '高新技术企业数量';
const targets: readonly TargetLine[] = [
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
  { document: later, indicator, year: 2022, value: 600, unit: '家', comparator: 'EQ', isBaseline: false },
  { document: later, indicator, year: 2025, value: 0.1, unit: '万家', comparator: 'EQ', isBaseline: false },
  { document: later, indicator, year: 2025, value: 1000, unit: '家', comparator: 'EQ', isBaseline: false },
  { document: later, indicator: '新增孵化器', value: 10, unit: '家', comparator: 'EQ', isBaseline: false },
  {
    document: later,
    indicator: '研发投入占比',
    year: 2025,
    value: 2,
    unit: '%',
    comparator: 'EQ',
    isBaseline: false,
    unscoped: true,
  },
];

/** A target as its document states it. */
export interface TargetLine extends Properties {
  readonly document: string;
  /** Whether it is not said what it is counted for. */
  readonly unscoped?: boolean;
}

/** What is in test/api/api-graph.ts, as tables. */
export const apiFacts = {
  clauses,
  issuers,
  entities,
  relations,
  saidAgain,
  regions,
  mentions,
  laterMentions,
  tasks,
  laterTasks,
  targets,
};
