import type { EntityKind } from '../../ontology/entity-kinds.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/** LOCATED_IN: what is built, lies or settles in a place: 探索在南沙成立A, A落户广州; and what a park's building takes in: A建设包括B、C. */
export function findLocations(sentence: Sentence): readonly RelationMention[] {
  return lying.test(sentence.skeleton) ? readCues(sentence, 'location', cues) : [];
}

const lying = /在|迁|拥有|建有|建成|落户|落地|落位|位于|地处|坐落|选址|设于|包括|包含|涵盖|内有/u;
const things: readonly EntityKind[] = [
  'Park',
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Organization',
];
const residents: readonly EntityKind[] = [
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Organization',
];
const ends = { type: 'LOCATED_IN', from: things, to: ['Park', 'Region'] } as const;
const settle =
  '(?:整体|总部|主体)?(?:落户|落地|落位|选址落位|迁入|迁至|搬迁至|位于|地处|坐落|选址|设在|设于|布局[在于]|建在|建于)(?:于|在|到)?';
const build =
  '(?:规划|布局|建设|设立|成立|建立|打造|创建|组建|新建|建成|落户|落地|落成|推进|加快|推动|探索|培育|筹建|引进|重点|集中)+';
/** What a thing is called before its name: 建设大科学装置“…”. */
const sort =
  '(?:国家|重大|省级|国家级|大型|首个|第一个|一个)*(?:大科学装置|科技基础设施|创新平台|科研平台|公共服务平台|平台|项目|园区|基地)';

const cues: readonly Cue[] = [
  {
    ...ends,
    phrase: compilePhrase(
      `在 {to} (?:等地|等|区域|片区|内|范围内)? · ${build} (?:[^，。；：、以为与和│]{0,8}的|${sort})? {from}`,
    ),
  },
  {
    ...ends,
    phrase: compilePhrase(
      `(?<!不)在 {to} (?:先行|率先|开展|组织|实施)*(?:试点|打造|布局|实施) …，(?:重点|加快|规划)*${build} {from}`,
    ),
  },
  { ...ends, phrase: compilePhrase(`{from} (?:等…)? · ${settle} {to}`) },
  { ...ends, phrase: compilePhrase(`${settle} {to} 的 {from}`) },
  {
    ...ends,
    phrase: compilePhrase(
      '{from} (?:等…)? · 在 {to} (?:建成|正式|顺利|相继|先后)*(?:落地|落户|落成|落子|揭牌|投产|投用|挂牌|投入|启用|开工|动工|奠基|运营|(?:注册)?(?:成立|设立)(?=[，。；]|$))',
    ),
  },
  {
    ...ends,
    to: ['Region'],
    phrase: compilePhrase('{to} (?:现|已|目前)*(?:拥有|建有|建成|集聚|汇聚|布局)(?:了|有)? {from}'),
  },
  {
    ...ends,
    from: residents,
    to: ['Park'],
    phrase: compilePhrase(`{to} [│：]? … (?:包括|包含|涵盖|内有) {from}`),
  },
];
