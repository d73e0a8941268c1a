import type { EntityKind } from '../../ontology/entity-kinds.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/** SERVES: A为B提供服务, A服务于B, A辐射带动B. Serving without a named servant (服务国家战略) is a slogan. */
export function findServices(sentence: Sentence): readonly RelationMention[] {
  return serving.test(sentence.skeleton) ? readCues(sentence, 'service', cues) : [];
}

const serving = /服务|提供|辐射/u;
const servants: readonly EntityKind[] = [
  'Park',
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Organization',
];
const served: readonly EntityKind[] = [
  'Park',
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Region',
];
const radiating =
  '(?:可|能)?(?:服务|带动|引领|支撑|[、和])*辐射(?:带动|引领|支撑|服务|影响|联动|范围|[、和])*(?:到|至|于)?(?:周边|整个|全)?';
const ends = { type: 'SERVES', from: servants, to: served } as const;

const cues: readonly Cue[] = [
  { ...ends, phrase: compilePhrase('{from} (?:等…)? · 为 {to} … 提供') },
  {
    ...ends,
    to: ['Region'],
    phrase: compilePhrase(
      '(?:建设|成立|组建|打造|搭建) {from} ，(?:(?!支持|鼓励|引导|推动|组织)[^，。；：]{2,40}，){0,3} (?:(?:辐射|带动|引领|支撑)[、和]?)*服务(?:[、和]?(?:辐射|带动|引领|支撑))* {to}',
    ),
  },
  { ...ends, phrase: compilePhrase('{from} (?:等…)? (?:更好|全面|积极|深度)*服务于? {to}') },
  { ...ends, to: ['Region', 'Park'], phrase: compilePhrase(`{from} (?:等…)? · ${radiating} {to}`) },
  {
    ...ends,
    to: ['Region', 'Park'],
    phrase: compilePhrase(
      `(?:建设|成立|组建|打造|搭建) {from} ，(?:[^，。；：]{2,20}，)? · ${radiating} {to}`,
    ),
  },
];
