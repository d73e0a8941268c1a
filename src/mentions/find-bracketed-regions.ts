import type { Division } from '../seeds/reference.ts';
import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';
import { uniqueDivisionName, withAncestors } from './division-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Reading } from './reading.ts';
import type { Token } from './scan-words.ts';
import { wordsLikeAt } from './word-index.ts';

/**
 * Places in a bracket after their province or city, by the short names that they have there: 江苏（昆山、太仓） in a document of
 * any province. All items must be places of it.
 */
export function findBracketedRegions(
  text: string,
  tokens: readonly Token[],
  reading: Reading,
): readonly Candidate[] {
  if (!text.includes('（')) return [];
  return gather(tokens, (token) => {
    if (token.type !== 'name' || token.kind !== 'Region' || text.charAt(token.end) !== '（') return [];
    const close = text.indexOf('）', token.end);
    if (close < 0 || close - token.end > 60) return [];
    const found = matchesOf(item, text.slice(token.end + 1, close)).map(({ index, 0: words }) => {
      const start = token.end + 1 + index;
      const name = nameBelow(token.name, words, reading);
      return name === undefined
        ? undefined
        : ({ start, end: start + words.length, kind: 'Region', name, rule: 'bracketed-region' } as const);
    });
    return found.every((place) => place !== undefined) ? found : [];
  });
}

/** The division that the words name below another. */
function nameBelow(above: string, words: string, { gazetteer }: Reading): string | undefined {
  const below = wordsLikeAt(gazetteer.words, words, 0)
    .filter(({ word }) => word === words)
    .flatMap(({ values }) => values.flatMap((value) => (value.type === 'division' ? value.division : [])))
    .filter((division) => isBelow(division, above, gazetteer));
  const [only, other] = new Set(below);
  return only === undefined || other !== undefined
    ? undefined
    : uniqueDivisionName(gazetteer.divisions, only);
}

function isBelow(division: Division, above: string, { divisions }: Gazetteer): boolean {
  return withAncestors(divisions, division)
    .slice(1)
    .some((ancestor) => uniqueDivisionName(divisions, ancestor) === above);
}

const item = /[^、，和及等]+/gu;
