import { divisionNameInUnits } from './division-names.ts';
import { findLevelAt } from './find-office-at.ts';
import type { Reading } from './reading.ts';

/** The name with its level's place in full: 市生产力促进中心 is 清远市生产力促进中心, 省职教城 is 广东省职教城. */
export function placeName(words: string, { issuer, gazetteer }: Reading): string {
  const level = words.startsWith('市场') ? undefined : findLevelAt(words, 0, issuer);
  if (level === undefined) return words;
  return divisionNameInUnits(gazetteer.divisions, level.division) + words.slice(level.end);
}
