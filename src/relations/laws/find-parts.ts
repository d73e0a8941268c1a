import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * PART_OF: A（含B）, A由B、C组成, A包括B, A以B为核心区, 将B纳入A范围, 整合B、C组建A and B是A的片区, between parks, between regions, or of a
 * park in a science centre.
 */
export function findParts(sentence: Sentence): readonly RelationMention[] {
  if (!partly.test(sentence.skeleton)) return [];
  return readCues(sentence, 'part', cues).filter(
    ({ from, to }) => from.kind === to.kind || (from.kind === 'Park' && to.kind === 'Platform'),
  );
}

const partly = /含|包括|涵盖|组成|构成|[下所]?辖|下设|整合|纳入|[并划]入|片区|分园|园区|[心动步导]区|载区/u;
const ends = { type: 'PART_OF', from: ['Park', 'Region'], to: ['Park', 'Region'] } as const;
const part =
  '(?:组成部分|片区|分园|分园区|核心区|核心承载区|主要承载区|承载区|起步区|启动区|先行启动区|先导区|拓展区|辐射区|联动区)';

const cues: readonly Cue[] = [
  { ...ends, phrase: compilePhrase('{to!} [（(] (?:包含|包括|含|涵盖|下辖) {from}') },
  {
    ...ends,
    phrase: compilePhrase(
      '{to} [│：]? (?:建设|规划|主要|下设|范围|区域|重点)* (?:包括|包含|涵盖|覆盖|下辖|所辖|下设|辖) {from}',
    ),
  },
  {
    ...ends,
    phrase: compilePhrase('{to} (?:主要)?由 {from} (?:等…)? (?:共同)?(?:组成|构成|整合而成|整合组建|合并)'),
  },
  {
    ...ends,
    phrase: compilePhrase(`{from} (?:是|作为|为|(?:共同)?构成) {to} 的?… ${part}`),
  },
  {
    ...ends,
    to: ['Platform'],
    phrase: compilePhrase(`{from} (?:共同)?(?:是|作为|为|构成) {to} 的?… ${part}`),
  },
  { ...ends, to: [...ends.to, 'Platform'], phrase: compilePhrase(`作为 {to} 的?… ${part}，{from}`) },
  { ...ends, phrase: compilePhrase(`{to} · 以 {from} 为(?:[^，。；]{0,6})${part}`) },
  { ...ends, phrase: compilePhrase('{to} · 整合 {from} (?:等…)? (?:而成|组建|设立|形成|(?=[，。；]|$))') },
  {
    ...ends,
    to: ['Park'],
    from: ['Park'],
    phrase: compilePhrase('整合 {from} (?:等…)? ，? · (?:组建|设立|成立|打造|建设|形成) {to}'),
  },
  {
    ...ends,
    phrase: compilePhrase(
      '将 {from} (?:等…)? (?:一并|统一|整体|全部|逐步)*(?:纳入|并入|划入|整合到|整合进|纳入到) {to} (?![^，。；]{0,8}(?:管理|托管|统筹))',
    ),
  },
];
