import type { EntityKind } from '../../ontology/entity-kinds.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * COOPERATES_WITH: who works with whom by 合作, 共建, 联合, 结对, 签订…协议. 与A、B等高校的产学研合作 speaks of the issuing
 * city; A与B协同创新 of both; 支持企业与A合作 of nobody named. What departments do together is their duty, but 市政府与A签署协议
 * speaks of a partner.
 */
export function findCooperation(sentence: Sentence): readonly RelationMention[] {
  return [
    ...(together.test(sentence.skeleton) ? readCues(sentence, 'cooperation', cues) : []),
    ...(invited.test(sentence.skeleton) ? readCues(sentence, 'cooperation', invitations) : []),
  ].filter(({ from, to }) => from.kind !== 'GovernmentUnit' || to.kind !== 'GovernmentUnit');
}

const together = /合作|协作|共建|共享|共同|联合|携手|[牵联]手|结对|对口|协同|联动|互认|签|协议/u;
const invited = /(?:争取|推动|引导|吸引|引进|邀请).*[到在来赴]/u;

const partners: readonly EntityKind[] = [
  'Park',
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Region',
  'GovernmentUnit',
  'Organization',
];
const bodies: readonly EntityKind[] = ['ResearchInstitute', 'University', 'Enterprise', 'Organization'];
const places: readonly EntityKind[] = ['Region', 'Park'];
const ends = { type: 'COOPERATES_WITH', from: partners, to: partners } as const;

/** What two do together; the word must be the predicate and not the head of a name-like noun (合作区). */
const doing =
  '(?:合作|协作|共建|共享|共同(?!构成|组成)|联合|结对|协同|联动|互认|签订|签署|签约|战略协议|框架协议)(?!区|示范区|特区|办公室|协会)';
/** Items of a list that name nobody. */
const others = '[^，。；、与和]{2,12}';
/** What a bare cooperation of regions is about: 深化粤港澳科技创新合作. */
const field =
  '(?:科技|产业|创新|经贸|金融|人才|教育|文化|旅游|开放|交流|战略|全面|务实|深度|区域|的|与|和|、)';
const acting =
  '(?:开展|组织|实施|培育|共建|建设|组建|攻关|成立|设立|发起|举办|打造|开发|研发|创办|建立|推进|申报|承担|搭建)';

const cues: readonly Cue[] = [
  { ...ends, phrase: compilePhrase(`{from} (?:等…)? · (?:与|同|和|跟|携手|会同) {to} … ${doing}`) },
  {
    ...ends,
    phrase: compilePhrase(`# (?:与|同|和|跟|携手) (?:${others}、){0,3} {to} (?:…、)*? … ${doing}`),
  },
  { ...ends, phrase: compilePhrase(`# 联合 {to} … ${acting}`) },
  { ...ends, phrase: compilePhrase(`{from} (?:等…)? · 联合 {to} … ${acting}`) },
  {
    ...ends,
    to: ['Region'],
    phrase: compilePhrase(
      `# (?:加强|深化|强化|推进|推动|促进|拓展|扩大|开展|探索|健全|完善) {to} (?:地区)? ${field}* 合作(?!区|示范|特区|平台|中心|基地|伙伴|办)`,
    ),
  },
  { ...ends, phrase: compilePhrase(`{from} (?:作为)?牵头(?:单位)?，联合 {to} … ${acting}`) },
  { ...ends, phrase: compilePhrase('{from} · (?:携手|牵手|联手) … {to}') },
  {
    ...ends,
    phrase: compilePhrase('{pair} 的 (?:重大|重点|首个|战略|全面|科技|产业)* 合作 (?:项目|平台|载体|成果)'),
  },
  { ...ends, from: bodies, phrase: compilePhrase(`{pair} (?:等…)? (?:联合|共同|合作|携手) ${acting}`) },
  {
    ...ends,
    from: places,
    phrase: compilePhrase(`{pair} (?:[两三四双][市地城区园]|双方) · (?:共建|合作|协同|联动|联合)`),
  },
  { ...ends, phrase: compilePhrase('{from} 对?· (?:对口帮扶|对口支援|对口合作|对口协作|结对帮扶) {to}') },
];
/** A body that comes works with the place it comes to: 推动广州大学等在清远建立平台. */
const invitations: readonly Cue[] = [
  {
    ...ends,
    from: places,
    to: bodies,
    phrase: compilePhrase(`(?:争取|推动|引导|吸引|引进|邀请) {to} … [到在来赴] {from} … ${acting}`),
  },
];
