import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';

/** A province's customs platform: 中国（湖北）国际贸易“单一窗口”, with or without quotes. “单一窗口” alone is any of them. */
export function findSingleWindows(text: string): readonly Candidate[] {
  if (!text.includes('单一窗口')) return [];
  return matchesOf(window, text).map(({ index, 0: name }) => {
    return { start: index, end: index + name.length, kind: 'Platform', name, rule: 'single-window' };
  });
}

const window = /中国（\p{Script=Han}{2,4}）国际贸易(?:“单一窗口”|单一窗口)/gu;
