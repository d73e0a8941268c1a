import { gather } from '../std/gather.ts';
import type { Candidate } from './candidate.ts';
import { findLevelAt, officeName, type PlaceWords } from './find-office-at.ts';
import { findDivisionAt } from './find-division-at.ts';
import type { Reading } from './reading.ts';
import type { Token } from './scan-words.ts';
import { longestWordAt } from './word-index.ts';

/** Departments that share the place of the one before them: 市法院、检察院 in the addressees of a notice, 市科技局、财政局要…. */
export function findSharedHeads(
  text: string,
  tokens: readonly Token[],
  reading: Reading,
): readonly Candidate[] {
  return gather(tokens, (token) => {
    if (token.type !== 'office' || text.charAt(token.end) !== '、') return [];
    const place =
      findLevelAt(text, token.start, reading.issuer) ?? findDivisionAt(text, token.start, reading);
    return place === undefined ? [] : officesFrom(text, token.end + 1, { place, reading });
  });
}

interface Head {
  readonly place: PlaceWords;
  readonly reading: Reading;
}

/** The departments of the list that goes on at `at`. */
function officesFrom(text: string, at: number, { place, reading }: Head): readonly Candidate[] {
  const { words, canonical } = reading.gazetteer.offices;
  const form = longestWordAt(words, text, at)?.word ?? '';
  const office = canonical.get(form);
  const end = at + form.length;
  if (
    office === undefined ||
    form.length < 3 ||
    office.includes('{}') ||
    !listed.test(text.slice(end, end + 2))
  )
    return [];
  const name = officeName(office, place.division, reading.gazetteer);
  const found: Candidate = { start: at, end, kind: 'GovernmentUnit', name, rule: 'shared-head' };
  return text.charAt(end) === '、' ? [found, ...officesFrom(text, end + 1, { place, reading })] : [found];
}

/** A list of units goes on or ends here; 财政局长 and 教育局属学校 are no departments. */
const listed = /^(?:[、，。；）]|等|要|和|与|按|负|牵|配|会|联|应|$)/u;
