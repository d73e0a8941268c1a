import type { EntityKind } from '../../ontology/entity-kinds.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * ESTABLISHED_BY: 由A建设的B, A牵头组建B. 支持A建设 without a thing built after it says that A itself is built, and founds
 * nothing; nor does a region without 由, as everybody builds in it, unless it 共建s with another. Nor do a place
 * (在A建设B) and what a thing rests on (依托A建设B).
 */
export function findFounders(sentence: Sentence): readonly RelationMention[] {
  return building.test(sentence.skeleton) ? readCues(sentence, 'founding', cues) : [];
}

const building = /建|设立|成立|创办|发起|引进|举办|运营/u;
const founders: readonly EntityKind[] = [
  'Park',
  'ResearchInstitute',
  'University',
  'Enterprise',
  'GovernmentUnit',
  'Organization',
];
const founded: readonly EntityKind[] = [
  'Park',
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Organization',
];
const ends = { type: 'ESTABLISHED_BY', from: founded, to: founders } as const;
const found =
  '(?:投资(?:[约超近达]?[\\d.]{1,9}[万亿]{1,2}元)?|牵头|联合|共同|合作|负责|发起|参与|自主)*(?:建设|组建|承建|设立|创建|成立|创办|举办|共建|筹建|兴办|建立|建成|打造|发起|布局)';
const quality = '(?:[^，。；：、以为与和│]{0,8}的)?';

const builders: readonly EntityKind[] = ['ResearchInstitute', 'University', 'Enterprise'];
/** 由广州市、清远市两市共建的: with 由 a region builds as others do. */
const named = { ...ends, to: [...founders, 'Region'] } as const;
/** Before a list that another builds, whose last name alone may build something itself: 建设A、B牵头建设的C. */
const buildingFirst = '(?:建设|共建|打造|建成|组建|设立|成立|搭建)';
/** Behind the builder: what stands before it makes no place, no support and no work of another out of it. */
const acting = `(?<!(?:[在于到]|依托|依靠|利用|借助|围绕|对接|面向|${buildingFirst}(?=@+、))\\k<to>)`;
const joined = '(?:与|同|和|携手|联合)';
const jointly = '(?:共同|联合|合作)*(?:共建|合建|合作建设|联合建设|共同建设|合作共建|签约共建)';
const several = '(?:[两三四]市|[两三四]地|双方|三方)?';

const cues: readonly Cue[] = [
  {
    ...named,
    phrase: compilePhrase(`由 {to+} ${several} (?:等…)? · ${found} (?:运营|和运营|并运营)? 的 {from}`),
  },
  {
    ...named,
    phrase: compilePhrase(
      `由 {to} ${several} (?:等…)? · (?:建设|负责|管理|投资|受托|委托|独立|和|、)*运营的 {from}`,
    ),
  },
  {
    ...named,
    phrase: compilePhrase(`{from} (?:等…)? (?:是)?· 由 {to+} ${several} (?:(?:等|与|和|及)…)? · ${found}`),
  },
  {
    ...named,
    phrase: compilePhrase(`{from} (?:等…)? · 由 {to+} ${several} (?:等…)? · (?:受托|委托|独立)*运营(?!的)`),
  },
  { ...ends, phrase: compilePhrase('{to} (?:受托|负责)(?:建设|管理|、|和)*运营(?:管理)? {from}') },
  { ...named, phrase: compilePhrase(`{from} (?:是|为|系)(?:由)? {to} ${several} (?:等…)? · ${jointly} 的`) },
  { ...ends, to: builders, phrase: compilePhrase(`{to} · 建有 ${quality} {from}`) },
  {
    ...ends,
    phrase: compilePhrase(`{to} ${acting} (?:等…)? (?:在@·)? · ${found} 了? ${quality} {from}`),
  },
  {
    ...ends,
    phrase: compilePhrase(`{to+} (?<=联合[^，；。]*) (?:等…)? (?:共同)?${found} 了? ${quality} {from}`),
  },
  {
    ...ends,
    phrase: compilePhrase(
      `{to} ${acting} (?:[与和同][^，。；]{2,16})? (?:共同|联合|牵头)*发起，(?:(?:吸引|引导|联合|整合|带动)…，)? (?:共同|联合)*(?:成立|设立|组建) {from}`,
    ),
  },
  { ...ends, phrase: compilePhrase(`(?<=${buildingFirst}(?:@+、)+) {to!} ${found} 的 {from}`) },
  {
    ...named,
    phrase: compilePhrase(`{to} (?<=[、与和同及]@+) ${several} (?:等…)? · ${jointly} 了? ${quality} {from}`),
  },
  {
    ...named,
    phrase: compilePhrase(
      `{to} (?:等…)? (?:将|拟|计划|已|还|也)+ · ${joined} @+(?:、@+)* ${several} (?:等…)? · ${jointly} 了? ${quality} {from}`,
    ),
  },
  {
    ...named,
    phrase: compilePhrase(
      `(?<=@(?:等…)? (?:将|拟|计划|已|还|也)+ · ${joined}) {to!}(?:、@+)* ${several} (?:等…)? · ${jointly} 了? ${quality} {from}`,
    ),
  },
  // 与A共建B: the city and A.
  {
    ...named,
    phrase: compilePhrase(`# ${joined} {to} ${several} (?:等…)? · ${jointly} 了? ${quality} {from}`),
  },
  { ...ends, phrase: compilePhrase(`# ${joined} @+(?:、@+)* (?:等…)? · ${jointly} 了? ${quality} {from}`) },
];
