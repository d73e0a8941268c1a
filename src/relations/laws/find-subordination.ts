import type { EntityKind } from '../../ontology/entity-kinds.ts';
import { bodyKinds } from '../body-kinds.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/** AFFILIATED_WITH, stated: A隶属于B, A是B的直属单位, B下属的A. */
export function findSubordination(sentence: Sentence): readonly RelationMention[] {
  return below.test(sentence.skeleton) ? readCues(sentence, 'subordination', cues) : [];
}

const below = /隶属|下属|直属|所属|旗下|全资|控股|子公司|分院|分中心|附属/u;
const bodies: readonly EntityKind[] = [...bodyKinds, 'GovernmentUnit'];
const ends = { type: 'AFFILIATED_WITH', from: bodies, to: bodies } as const;

const cues: readonly Cue[] = [
  { ...ends, phrase: compilePhrase('{from} 隶属于? {to}') },
  {
    ...ends,
    phrase: compilePhrase(
      '{from} (?:是|为|系|作为) {to} 的?(?:下属|直属|所属|附属|全资|控股)?(?:单位|机构|子公司|企业|公司|分院|分中心)',
    ),
  },
  { ...ends, phrase: compilePhrase('{to} (?:下属|直属|所属|旗下|附属)的?(?:企业|单位|公司)? {from}') },
];
