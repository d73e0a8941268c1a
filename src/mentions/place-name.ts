import { divisionNameInUnits } from './division-names.ts';
import type { Reading } from './reading.ts';

/** The name with its level's place in full: 市生产力促进中心 is 清远市生产力促进中心, 省职教城 is 广东省职教城. */
export function placeName(words: string, { issuer, gazetteer }: Reading): string {
  if (words.startsWith('市场')) return words;
  const place = issuer.places.get(words.charAt(0));
  return place === undefined ? words : divisionNameInUnits(gazetteer.divisions, place) + words.slice(1);
}
