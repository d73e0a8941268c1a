import type { Division } from '../seeds/reference.ts';
import type { Gazetteer, Word } from './gazetteer.ts';
import type { Issuer } from './issuer.ts';
import { standsAt, wordsLikeAt } from './word-index.ts';
import type { Reading } from './reading.ts';

/** A division named at a place of the text, and where its name ends. */
export interface DivisionWords {
  readonly end: number;
  readonly division: Division;
  readonly form: 'full' | 'short' | 'local';
}

type DivisionWord = Extract<Word, { type: 'division' }>;

/** The division that a text names at `at`, as its issuer means it: 清新 in a document of 清远市, but no 清新 elsewhere. */
export function findDivisionAt(
  text: string,
  at: number,
  { issuer, gazetteer }: Reading,
): DivisionWords | undefined {
  for (const { word, values } of wordsLikeAt(gazetteer.words, text, at)) {
    if (!standsAt(word, text, at)) continue;
    const end = at + word.length;
    const found = chooseDivision(values, issuer, gazetteer);
    if (found !== undefined && !isPartOfWord(text, end, found.form))
      return { end, division: found.division, form: found.form };
  }
  return undefined;
}

/**
 * Of several divisions with one name the one nearest to the issuer. A county's short name serves its own province only,
 * a short name that is also a word its own city only; 城区 and other names of two characters likewise.
 */
export function chooseDivision(
  words: readonly Word[],
  issuer: Issuer,
  gazetteer: Gazetteer,
): DivisionWord | undefined {
  let best: DivisionWord | undefined;
  let bestNear = -1;
  let isShared = false;
  for (const word of words) {
    if (word.type !== 'division') continue;
    const near = nearness(word.division, issuer, gazetteer);
    if (near < bestNear) continue;
    isShared = near === bestNear;
    best = word;
    bestNear = near;
  }
  return best === undefined || isShared || bestNear < neededNearness(best) ? undefined : best;
}

/** 3 the issuer itself or above it, 2 in its city, 1 in its province, 0 elsewhere. */
function nearness(division: Division, { codes, division: own }: Issuer, { divisions }: Gazetteer): number {
  if (codes.has(division.code)) return 3;
  if (own === undefined) return 0;
  if (division.parent === own.code || (codes.has(division.parent) && own.level === 'county')) return 2;
  const above = divisions.byCode.get(division.parent);
  return codes.has(division.parent) || (above !== undefined && codes.has(above.parent)) ? 1 : 0;
}

function neededNearness({ division, form }: DivisionWord): number {
  if (form === 'local') return 2;
  if (form === 'full') return division.name.length === 2 ? 2 : 0;
  return division.level === 'county' ? 1 : 0;
}

/** 广州市场 is no 广州市, 广东省级 no 广东省, 黄浦江 no 黄浦区: a character belongs to the next word. Nor is 长安集团 长安区. */
export function isPartOfWord(text: string, end: number, form: 'full' | 'short' | 'local'): boolean {
  const next = text.charAt(end);
  if (form !== 'full') return next !== '' && ('江河山湖路街站'.includes(next) || isFirm(text, end));
  return nextOfOtherWord.get(text.charAt(end - 1))?.includes(next) === true && next !== '';
}

/** 长安集团, 长安汽车集团: a firm's own word, that only looks like a place. */
function isFirm(text: string, end: number): boolean {
  return '集股控汽'.includes(text.charAt(end)) && firmTail.test(text.slice(end, end + 6));
}

const firmTail = /^(?:集团(?![化军总])|股份(?!制|合作)|控股|汽车(?:集团|股份|公司|有限))/u;
const nextOfOtherWord = new Map([
  ['市', '场级民'],
  ['区', '域级位块'],
  ['县', '域级'],
  ['省', '级'],
]);
