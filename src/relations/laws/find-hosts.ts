import type { EntityKind } from '../../ontology/entity-kinds.ts';
import { bodyKinds } from '../body-kinds.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * HOSTS: what a thing is built on or moves into. 依托A等平台，规划建设B: A hosts B; B入驻A, A引进B and a laboratory that settles in a
 * university (B落户A) so too. In B：以…为核心，依托A和C the thing that
 * the sentence is about rests on A and C.
 */
export function findHosts(sentence: Sentence): readonly RelationMention[] {
  return resting.test(sentence.skeleton) ? readCues(sentence, 'host', cues) : [];
}

const resting =
  /依托|驻|设在|落户|落地|挂靠|总部|为(?:主要|重要)?(?:依托|载体)|集聚|聚集|汇聚|引进|引入|拥有/u;
const hosts: readonly EntityKind[] = [
  'Park',
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'GovernmentUnit',
  'Organization',
];
const guests: readonly EntityKind[] = ['Park', ...bodyKinds];
const ends = { type: 'HOSTS', from: hosts, to: guests } as const;
const build =
  '(?:规划|布局|联合|共同|建设|设立|成立|建立|打造|创建|组建|新建|建成|推进|加快|推动|探索|培育|筹建|申报|争创|积极|高标准|高水平|重点)*(?:建设|设立|成立|建立|打造|创建|组建|新建|建成|筹建|布局|培育|申报|争创|共建)';

const cues: readonly Cue[] = [
  {
    ...ends,
    phrase: compilePhrase(
      `依托 {from} (?:、…){0,4} (?:等…)?，? ${build} (?:[^，。；：、以为与和│]{0,8}的)? {to}`,
    ),
  },
  { ...ends, phrase: compilePhrase(`以 {from} 为(?:主要|重要)?(?:依托|依托单位|载体)，? ${build} {to}`) },
  { ...ends, phrase: compilePhrase(`${build} {to}，依托 {from} (?:等…)? (?=[，。；]|$)`) },
  { ...ends, phrase: compilePhrase('(?<=^[\\d.]*){to} [：│] [^。；│]*? 依托 {from} (?![^。；]*@)') },
  { ...ends, phrase: compilePhrase(`{to} (?:等…)? · 依托 {from} (?:等…)? (?:建设|组建|运营|设立|成立)`) },
  {
    ...ends,
    from: ['Park', 'Platform', 'ResearchInstitute'],
    phrase: compilePhrase('{to} (?:等…)? · (?:整体)?(?:入驻|进驻) {from}'),
  },
  {
    ...ends,
    from: ['Park', 'Platform'],
    to: bodyKinds,
    phrase: compilePhrase('{from} · (?:现|已)?(?:集聚|聚集|汇聚|引进|引入|吸引|拥有)(?:了|有)? {to}'),
  },
  {
    ...ends,
    from: ['Park'],
    to: bodyKinds,
    phrase: compilePhrase(
      '{to} (?:等…)? (?:均|已|也|纷纷|加速|加快|相继|先后)*(?:集聚|聚集|汇聚|云集|扎根)(?:于|在|到)? {from}',
    ),
  },
  {
    ...ends,
    from: ['Park'],
    to: bodyKinds,
    phrase: compilePhrase('{to} (?:等…)? 在 {from} (?:内|内部)?(?:集聚|聚集|汇聚|扎根|发展|孵化)'),
  },
  {
    ...ends,
    from: bodyKinds,
    to: bodyKinds,
    phrase: compilePhrase(
      '{to} (?:等…)? · (?:总部|本部|主任单位)?(?:落户|落地|设在|设立在|设于|设立于|挂靠|挂靠在|依托单位为)(?:于|在)? {from}',
    ),
  },
  { ...ends, phrase: compilePhrase('{to} · 以 {from} 为(?:主要|重要|核心)?(?:依托|依托单位|支撑单位)') },
  { ...ends, to: ['GovernmentUnit'], phrase: compilePhrase('{to} (?:下设)?(?:办公室)?，?设在 {from}') },
];
