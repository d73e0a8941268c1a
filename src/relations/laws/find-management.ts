import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * MANAGES: A将B、C纳入管理范畴, A托管B, 由A管理的B. In 将清城区的产业园区以及B纳入管理 the district's parks have no name, so B alone is managed.
 */
export function findManagement(sentence: Sentence): readonly RelationMention[] {
  if (!managing.test(sentence.skeleton)) return [];
  const skeleton = sentence.skeleton.replace(ownedByPlace, '');
  return readCues({ ...sentence, skeleton }, 'management', cues);
}

const managing = /管/u;
const ends = { type: 'MANAGES', from: ['GovernmentUnit', 'Park'], to: ['Park', 'Region'] } as const;
const ownedByPlace = compilePhrase('{to}的…(?:以及|及|和|、)').pattern;

const cues: readonly Cue[] = [
  { ...ends, phrase: compilePhrase('{from} · 将 (?<to>[^。；]{1,90}?) (?:统一|整体)?纳入 … 管理') },
  { ...ends, phrase: compilePhrase('将 (?<to>[^。；]{1,90}?) (?:统一|整体)?纳入 {from} … 管理') },
  { ...ends, phrase: compilePhrase('{from} (?:负责)?(?:托管|代管|直管|管辖|管理|统一管理) {to}') },
  { ...ends, phrase: compilePhrase('{to} ，?由 {from} (?:负责|统一|直接)*(?:托管|代管|管理|管辖)') },
];
