import type { EntityKind } from '../../ontology/entity-kinds.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/** INVESTS_IN: A投资5亿元建设B, A出资设立B, 由A投资的B, A入股B. */
export function findInvestments(sentence: Sentence): readonly RelationMention[] {
  return investing.test(sentence.skeleton) ? readCues(sentence, 'investment', cues) : [];
}

const investing = /投资|出资|注资|增资|入股|参股|控股/u;
const investors: readonly EntityKind[] = [
  'Enterprise',
  'Platform',
  'Organization',
  'GovernmentUnit',
  'University',
  'ResearchInstitute',
];
const ends = { type: 'INVESTS_IN', from: investors } as const;
const invest =
  '(?:投资|出资|注资|增资|入股|参股|控股)+(?:[约超近达]?[\\d.]{1,9}[万亿]{1,2}元)?(?:建设|设立|组建|成立)?(?:的)?';

const cues: readonly Cue[] = [
  {
    ...ends,
    to: ['Park', 'ResearchInstitute', 'Enterprise', 'Platform'],
    phrase: compilePhrase(`{from} (?:等…)? · ${invest} {to}`),
  },
  {
    ...ends,
    to: ['Park', 'ResearchInstitute', 'Enterprise', 'Platform'],
    phrase: compilePhrase(`{to} ，?由 {from} (?:等…)? · ${invest}`),
  },
];
