import type { EntityKind } from '../../ontology/entity-kinds.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * CONNECTS_TO: what 链接, 对接, 联通, 融入 binds to a region or body. In 加速A、B成果转化 nothing is bound; in 提升C、D链接大湾区创新资源能力
 * C and D are; 积极融入… without a subject binds the issuing city, and so does drawing a region's resources to it.
 */
export function findConnections(sentence: Sentence): readonly RelationMention[] {
  const skeleton = sentence.skeleton.replace(progress, '');
  return [
    ...(binding.test(skeleton) ? readCues({ ...sentence, skeleton }, 'connection', cues) : []),
    ...(drawing.test(sentence.skeleton) ? readCues(sentence, 'connection', attractions) : []),
  ];
}

const binding = /链接|对接|[联连]通|连接|融入|接轨|衔接|联结|串[联接]/u;
/** 融入A一体化发展和B建设 binds both. */
const progress = compilePhrase('(?<=@) (?:一体化|协同)?(?:高质量)?(?:发展|建设) (?=[、和及与]@)').pattern;
const drawing = /(?:争取|推动|引导|吸引|引进|承接|集聚).*(?:[到在来赴]|落户|落地)/u;

const bound: readonly EntityKind[] = [
  'Park',
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Region',
  'Organization',
];
const ends = { type: 'CONNECTS_TO', from: bound, to: bound } as const;
const verb = '(?:链接|对接|联通|连接|融入|接轨|衔接|连通|联结|串联|串接)(?:到|至|起|入|于)?';

const cues: readonly Cue[] = [
  { ...ends, phrase: compilePhrase(`{from} (?:等…)? · ${verb} {to}`) },
  {
    ...ends,
    phrase: compilePhrase(`{from} (?:等…)? · (?:与|同|和) {to} … (?:对接|联通|连通|互联互通|衔接|接轨)(?!@)`),
  },
  { ...ends, phrase: compilePhrase(`# (?:以[^，]{1,12}为[^，]{1,4})? · ${verb} {to}`) },
  { ...ends, phrase: compilePhrase('# (?:与|同) {to} … (?:对接|联通|连通|互联互通|衔接|接轨)(?!@)') },
];
/** 争取大湾区内高校到清远市布局 draws the one region's resources to the other. */
const attractions: readonly Cue[] = [
  {
    ...ends,
    from: ['Region'],
    to: ['Region'],
    phrase: compilePhrase(
      `(?:争取|推动|引导|吸引|引进|承接|集聚) {to} (?:…、)*? … (?:[到在来赴]|落户|落地) {from} … (?:布局|建立|设立|建设|转化|产业化|发展|开展)`,
    ),
  },
];
