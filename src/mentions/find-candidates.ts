import type { Clause } from '../clauses/clause.ts';
import { gather } from '../std/gather.ts';
import { blankSpans } from '../std/blank-spans.ts';
import type { Span } from '../std/span.ts';
import { acceptListedNames } from './accept-listed-names.ts';
import type { Candidate } from './candidate.ts';
import { findBracketedRegions } from './find-bracketed-regions.ts';
import { findCollectives } from './find-collectives.ts';
import { findInnerNames } from './find-inner-names.ts';
import { findKnownNames } from './find-known-names.ts';
import { findLeadingGroups } from './find-leading-groups.ts';
import { findListedFirms } from './find-listed-firms.ts';
import { findListedUnits } from './find-listed-units.ts';
import { findLevelTwin } from './find-level-twin.ts';
import { findMemberZones } from './find-member-zones.ts';
import { findMemberLists } from './find-member-lists.ts';
import { findOwnZones } from './find-own-zones.ts';
import { findPatternedNames } from './find-patterned-names.ts';
import { findPersons } from './find-persons.ts';
import { findQuotedNames, isTailOf } from './find-quoted-names.ts';
import { findPorts } from './find-ports.ts';
import { findRegionWords } from './find-region-words.ts';
import { findSharedHeads } from './find-shared-heads.ts';
import { findSharedNouns } from './find-shared-nouns.ts';
import { findSharedTails } from './find-shared-tails.ts';
import { findShortInstitutes } from './find-short-institutes.ts';
import { findSingleWindows } from './find-single-windows.ts';
import { findStreetOffices } from './find-street-offices.ts';
import { findTownships } from './find-townships.ts';
import { findZoneBranches } from './find-zone-branches.ts';
import { findZoneCommittees } from './find-zone-committees.ts';
import { nameUnit } from './name-unit.ts';
import { nameZone } from './name-zone.ts';
import { placeName } from './place-name.ts';
import { scanWords, type Token } from './scan-words.ts';
import { titledSpans } from './titled-spans.ts';
import type { Reading } from './reading.ts';

/** What each law takes for a name in a clause. What stands in the title of a document is none, but its issuer. */
export function findCandidates(clause: Clause, reading: Reading): readonly Candidate[] {
  const { text } = clause;
  const titles = titledSpans(text);
  const persons = findPersons(text, reading);
  // People's names hide nothing else: 安 of 周家龙安徽 is no part of one.
  const scanned = blankSpans(text, persons, ' ');
  const tokens = scanWords(scanned, reading);
  const telling = tokens.filter(({ type }) => type !== 'boundary');
  const quoted = findQuotedNames(scanned, tokens);
  const outer = [
    ...findListedUnits(clause, reading),
    ...findMemberLists(text, reading),
    ...findKnownNames(text, telling),
    ...findLeadingGroups(text, reading),
    ...findCollectives(text, reading.issuer),
    ...findSharedTails(text, telling, reading),
    ...findSharedNouns(text, tokens),
    ...findListedFirms(text, tokens),
    ...findShortInstitutes(text, tokens),
    ...findSharedHeads(text, tokens, reading),
    ...findPorts(text, tokens),
    ...findMemberZones(text),
    ...findSingleWindows(text),
    ...findStreetOffices(text, reading),
  ];
  const patterned = patternedNames(scanned, tokens, reading);
  const zones = [...outer, ...patterned].filter(({ kind }) => kind === 'Park');
  const found = [
    ...persons,
    ...outer,
    ...gather(outer, (candidate) => findInnerNames(text, candidate, reading)),
    ...patterned.filter((name) => !isTailOf(name, quoted)),
    ...findZoneBranches(text, zones, tokens),
    ...(zones.length === 0 ? [] : findZoneCommittees(text, [...outer, ...patterned])),
    ...quoted,
    ...gather(quoted, (candidate) => findInnerNames(text, candidate, reading)),
    ...findOwnZones(text, tokens, reading),
    ...findTownships(text, tokens),
    ...findRegionWords(telling),
    ...findBracketedRegions(text, telling, reading),
  ];
  const named = found.filter((candidate) => !isHeadOfFirm(candidate, outer));
  return titles.length === 0 ? named : named.filter((candidate) => isOutsideTitles(text, titles, candidate));
}

function patternedNames(text: string, tokens: readonly Token[], reading: Reading): Candidate[] {
  const names = findPatternedNames(text, tokens);
  if (names.length === 0) return [];
  const known = tokens.filter((token) => token.type === 'name' && token.kind !== 'Region');
  return gather(acceptListedNames(text, names, known), ({ start, end, words, kind }) => {
    const name = ownName(words, reading);
    const named = { start, end, kind, name, rule: 'patterned-name' };
    return [named, ...findLevelTwin(text, named, reading)];
  });
}

/** 高新区 and 旅游度假区管委会 are the issuing city's. */
function ownName(words: string, reading: Reading): string {
  const unit = words.endsWith('管委会') ? nameUnit(words, reading) : undefined;
  return unit?.name ?? nameZone(words, reading) ?? placeName(words, reading);
}

/** 通化 in a firm's short name 通化东宝 is part of a word; in 合肥京东方, before a known firm, it is the place. */
function isHeadOfFirm({ kind, start, end }: Candidate, outer: readonly Candidate[]): boolean {
  if (kind !== 'Region') return false;
  const firm = outer.find(
    (other) => other.rule === 'listed-firm' && other.start <= start && end <= other.end,
  );
  return firm !== undefined && !outer.some((other) => other.kind === 'Enterprise' && other.start === end);
}

/** The unit that issued a document is named by its title: 《广东省人民政府关于…》. */
function isOutsideTitles(text: string, titles: readonly Span[], { start, end, kind }: Candidate): boolean {
  const title = titles.find((span) => span.start < end && start < span.end);
  if (title === undefined) return true;
  return (
    kind === 'GovernmentUnit' && start <= title.start + 1 && /^(?:关于|印发)/u.test(text.slice(end, end + 2))
  );
}
