import type { Candidate } from './candidate.ts';
import type { Token } from './scan-words.ts';

/** Regions meant without their names: 我市 and 全市 the issuing city, 港澳 and 粤港澳 those they abbreviate, 在穗 广州市. */
export function findRegionWords(tokens: readonly Token[]): readonly Candidate[] {
  return tokens
    .filter((token) => token.type === 'region-word')
    .flatMap(({ start, end, names, rule }) => {
      const from = rule === 'visited-region' ? start + 1 : start;
      return names.map((name) => ({ start: from, end, kind: 'Region', name, rule }) as const);
    });
}
