import type { Candidate } from './candidate.ts';
import { placeName } from './place-name.ts';
import type { Reading } from './reading.ts';

/** 省、市科技型中小企业技术创新基金 are two, the province's and the city's: the one whose level stands alone before the name. */
export function findLevelTwin(
  text: string,
  { start, end, kind }: Candidate,
  reading: Reading,
): readonly Candidate[] {
  const match =
    /(?<!\p{Script=Han})([省市区县])[、和]$/u.exec(text.slice(Math.max(0, start - 3), start)) ??
    /(?:用|挥|施|持|合|入)([省市区县])[、和]$/u.exec(text.slice(Math.max(0, start - 3), start));
  const level = match?.[1];
  if (level === undefined || !/^[省市区县]/u.test(text.charAt(start))) return [];
  const words = level + text.slice(start + 1, end);
  const name = placeName(words, reading);
  return name === words ? [] : [{ start: start - 2, end: start - 1, kind, name, rule: 'level-twin' }];
}
