import { findDivisionAt } from './find-division-at.ts';
import type { Issuer } from './issuer.ts';
import type { Reading } from './reading.ts';

/**
 * The usual name of a high-tech or development zone: 清远高新技术产业开发区, 清远国家高新区 and, in a document of 清远市,
 * 高新区 alone are 清远高新区. Of two places the nearer one names it: 清远英德高新区. Undefined for other words.
 */
export function nameZone(words: string, reading: Reading): string | undefined {
  const match = zonePattern.exec(words);
  if (match === null) return undefined;
  const [, lead = '', noun = ''] = match;
  const short = zoneNouns.get(noun) ?? noun;
  if (lead === '') return ownZone(short, reading.issuer);
  const place = lastPlace(lead, reading);
  return place === undefined ? lead + short : place + short;
}

/** The short name of the last of the places that the words are made of: 清远英德 → 英德; 广清 stays as it is. */
function lastPlace(lead: string, reading: Reading): string | undefined {
  let last: string | undefined;
  for (let at = 0; at < lead.length;) {
    const found = findDivisionAt(lead, at, reading);
    if (found === undefined) return undefined;
    last = found.division.short || found.division.localShort || found.division.name.replace(/[市县]$/u, '');
    at = found.end;
  }
  return last;
}

function ownZone(noun: string, { division }: Issuer): string | undefined {
  if (division === undefined || division.level === 'province') return undefined;
  // A district's document may speak of its city's zone.
  const short = division.short || /^(.{2,})[市县]$/u.exec(division.name)?.[1];
  return short === undefined ? undefined : short + noun;
}

const zonePattern =
  /^(\p{Script=Han}{0,8}?)(?:国家级?|省级?)?(高新区|高新技术产业开发区|高新技术开发区|经济技术开发区|经开区|开发区|旅游度假区)$/u;
/** The usual forms of the nouns of zones, by their full ones. */
export const zoneNouns: ReadonlyMap<string, string> = new Map([
  ['高新技术产业开发区', '高新区'],
  ['高新技术开发区', '高新区'],
  ['经济技术开发区', '经开区'],
]);
