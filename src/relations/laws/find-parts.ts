import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/** PART_OF: A（含B）, A由B、C组成, A包括B and B是A的片区, between parks or between regions. */
export function findParts(sentence: Sentence): readonly RelationMention[] {
  if (!partly.test(sentence.skeleton)) return [];
  return readCues(sentence, 'part', cues).filter(({ from, to }) => from.kind === to.kind);
}

const partly = /含|包括|涵盖|组成|构成|下辖|片区|分园|园区/u;
const ends = { type: 'PART_OF', from: ['Park', 'Region'], to: ['Park', 'Region'] } as const;

const cues: readonly Cue[] = [
  { ...ends, phrase: compilePhrase('{to!} [（(] (?:包含|包括|含|涵盖|下辖) {from}') },
  {
    ...ends,
    phrase: compilePhrase('{to} [│：]? (?:建设|规划|主要|下设|范围|区域)* (?:包括|包含|涵盖|下辖) {from}'),
  },
  { ...ends, phrase: compilePhrase('{to} (?:主要)?由 {from} (?:等…)? (?:共同)?(?:组成|构成)') },
  {
    ...ends,
    phrase: compilePhrase(
      '{from} (?:是|作为|为) {to} 的?… (?:组成部分|片区|分园|分园区|核心区|起步区|启动区)',
    ),
  },
];
