import type { Candidate } from './candidate.ts';
import { placeName } from './place-name.ts';
import type { Reading } from './reading.ts';

/** 省、市科技型中小企业技术创新基金 are two, the province's and the city's: the one whose level stands alone before the name. */
export function findLevelTwin(
  text: string,
  { start, end, kind }: Candidate,
  reading: Reading,
): readonly Candidate[] {
  if (!'省市区县'.includes(text.charAt(start))) return [];
  const level = levelAlone.exec(text.slice(Math.max(0, start - 3), start))?.[1];
  if (level === undefined) return [];
  const words = level + text.slice(start + 1, end);
  const name = placeName(words, reading);
  return name === words ? [] : [{ start: start - 2, end: start - 1, kind, name, rule: 'level-twin' }];
}

/** A level that no word before it holds. */
const levelAlone = /(?:(?<!\p{Script=Han})|用|挥|施|持|合|入)([省市区县])[、和]$/u;
