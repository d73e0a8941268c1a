import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * MANAGES: A将B、C纳入管理范畴, A托管B, 由A管理的B. In 将清城区的产业园区以及B纳入管理 the district's parks have no name, so B alone is managed.
 */
export function findManagement(sentence: Sentence): readonly RelationMention[] {
  if (!managing.test(sentence.skeleton)) return [];
  const skeleton = sentence.skeleton.replace(ownedByPlace, '').replace(partOfPlace, '某');
  return readCues({ ...sentence, skeleton }, 'management', cues);
}

const managing = /管|下辖/u;
const ends = { type: 'MANAGES', from: ['GovernmentUnit', 'Park'], to: ['Park', 'Region'] } as const;
/** 长安区、周至县部分镇街, 望城区8个街镇: parts of places, which have no name. */
const partOfPlace = compilePhrase('(?:@+、)*@+ (?:的)? (?:部分|[\\d一二三四五六七八九十]+个)').pattern;
const ownedByPlace = compilePhrase('{to}的…(?:以及|及|和|、)').pattern;

const cues: readonly Cue[] = [
  { ...ends, phrase: compilePhrase('{from} · 将 (?<to>[^。；]{1,90}?) (?:统一|整体)?纳入 … 管理') },
  { ...ends, phrase: compilePhrase('将 (?<to>[^。；]{1,90}?) (?:统一|整体)?纳入 {from} … 管理') },
  {
    ...ends,
    phrase: compilePhrase('{from} · (?:负责)?(?:托管|代管|直管|管辖|管理|统一管理) (?:…、)? {to}'),
  },
  {
    ...ends,
    phrase: compilePhrase(
      '{from} · (?:托管|代管) @(?:全域|全境|等)?(?:以及|和|及|、) (?<to>[^，。；]{1,40})',
    ),
  },
  { ...ends, from: ['GovernmentUnit'], to: ['Park'], phrase: compilePhrase('{from} · 下辖 {to}') },
  {
    ...ends,
    from: ['GovernmentUnit', 'Park', 'Region'],
    phrase: compilePhrase(
      '{to} (?:等…)? · 由 {from} (?:负责|统一|直接|实行|委托|整体)*(?:托管|代管|管理|管辖)',
    ),
  },
  {
    ...ends,
    from: ['GovernmentUnit', 'Park', 'Region'],
    phrase: compilePhrase(
      '{to} (?:等…)? (?:整体)?(?:划归|划转|移交|委托|交由|交)(?:给|由)? {from} (?:统一|整体|直接|代为)*(?:管理|托管|代管)',
    ),
  },
];
